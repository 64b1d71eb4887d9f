// Many accounts with names as companies have them: some share a word, a few share all but the last one.
import { FEATURES, randomOf } from './synthetic-usage.mjs';

const FIRST =
  'Acme Apex Atlas Aurora Beacon Bright Cedar Cobalt Crest Delta Ember Falcon Fern Global Granite Harbor Helix Indigo Iron Juniper Keystone Lumen Maple Meridian Nimbus North Nova Oak Onyx Orbit Pacific Pine Prime Quantum Quartz River Sable Sierra Silver Solar Spruce Sterling Summit Terra Titan Umber Union Vertex Vista Willow Zenith'.split(
    ' ',
  );
const SECOND =
  'Analytics Bank Biotech Builders Capital Cloud Commerce Consulting Data Dynamics Energy Foods Freight Health Holdings Industries Insurance Labs Learning Logistics Media Medical Motors Networks Partners Payments Pharma Power Research Retail Robotics Security Services Software Solutions Studios Systems Telecom Travel Ventures'.split(
    ' ',
  );
const LAST = ['', 'Inc', 'GmbH', 'Ltd', 'Group', 'Europe', 'America', 'Asia'];

/** Different names, in an order that a seed decides. */
export function accountNames(count) {
  const all = FIRST.flatMap((first) => SECOND.flatMap((second) => LAST.map((last) => `${first} ${second} ${last}`.trimEnd())));
  if (count > all.length) throw new Error(`there are only ${all.length} names`);
  const random = randomOf(20_261_128);
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all.slice(0, count);
}

/** Writes the catalogue and an account for each name; returns the ids of some of them. */
export async function seedNames(database, names) {
  await database.query('INSERT INTO features (slot, key, name, tier) SELECT slot, key, name, tier FROM json_populate_recordset(NULL::features, $1)', [
    JSON.stringify(FEATURES.map(({ slot, key, name, tier }) => ({ slot, key, name, tier }))),
  ]);
  await database.query(
    `INSERT INTO customers (external_id, name, segment, industry) SELECT 'account-' || n, name, 'Mid-Market', 'Software' FROM unnest($1::text[]) WITH ORDINALITY AS a (name, n)`,
    [names],
  );
  await database.query('ANALYZE');
  const { rows } = await database.query('SELECT id FROM customers ORDER BY key LIMIT 100');
  return rows.map(({ id }) => id);
}
