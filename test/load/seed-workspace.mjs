// Accounts and catalogue as an import would have left them, put in place before the apps start.
import { API_SLOT, FEATURES } from './synthetic-usage.mjs';

/** Writes features, customers and their users; keys are the numbers of the synthetic usage. */
export async function seedWorkspace(database, customers, signedUpAt) {
  const names = FEATURES.flatMap((feature) => feature.events.map(({ name, kind }) => ({ name, kind, slot: feature.slot })));
  await database.query(
    'INSERT INTO features (slot, key, name, tier, kind) SELECT slot, key, name, tier, kind FROM json_populate_recordset(NULL::features, $1)',
    [JSON.stringify(FEATURES.map(({ slot, key, name, tier }) => ({ slot, key, name, tier, kind: slot === API_SLOT ? 'api' : 'ui' })))],
  );
  await database.query(
    'INSERT INTO feature_events (name, feature, kind) SELECT name, slot, kind FROM json_to_recordset($1) AS n (name text, slot smallint, kind text)',
    [JSON.stringify(names)],
  );
  await database.query(
    `INSERT INTO customers (key, external_id, name, segment, industry, time_zone) OVERRIDING SYSTEM VALUE
     SELECT number, "externalId", 'Customer ' || number, 'Mid-Market', 'Software', zone FROM json_to_recordset($1) AS n (number int, "externalId" text, zone text)`,
    [JSON.stringify(customers)],
  );
  await database.query(
    `INSERT INTO users (key, customer, external_id, name, signed_up_at) OVERRIDING SYSTEM VALUE
     SELECT u, number, 'user-' || u, 'User ' || u, to_timestamp($2::double precision / 1000) FROM json_to_recordset($1) AS n (number int, "firstUser" int, users int), generate_series("firstUser", "firstUser" + users - 1) u`,
    [JSON.stringify(customers), signedUpAt],
  );
  const last = customers.at(-1);
  await database.query(`SELECT setval(pg_get_serial_sequence('customers', 'key'), $1), setval(pg_get_serial_sequence('users', 'key'), $2)`, [
    last.number,
    last.firstUser + last.users,
  ]);
  await database.query('ANALYZE');
}

/** Gives customers different segments and industries, and a contract for as many seats as they have users. */
export async function addDetails(database) {
  await database.query(
    `UPDATE customers SET segment = (ARRAY['Enterprise', 'Mid-Market', 'SMB'])[1 + key % 3], industry = (ARRAY['Software', 'Finance'])[1 + key / 3 % 2]`,
  );
  await addContracts(database);
}

/** A running contract of every customer for as many seats as it has users. */
export async function addContracts(database) {
  await database.query(
    `INSERT INTO contracts (customer, external_id, starts_on, ends_on, seats) SELECT c.key, 'contract', current_date - 300, current_date + 65, greatest(1, count(*)) FROM customers c JOIN users u ON u.customer = c.key GROUP BY c.key`,
  );
}
