import { parseArgs } from 'node:util';
import { Clock, InvalidSettings, readSettings } from '@adoption/config';
import { Database } from '@adoption/database';
import { Problem } from '@adoption/problems';
import { type Difference, Rebuild } from '@adoption/usage';

const USAGE = `Recomputes the figures of customers from their raw events and reports every difference (none is expected).
  npm run rebuild -- --customer <UUID or external id> [--customer …] [--check]
  npm run rebuild -- --all [--check]
--check compares only and changes nothing. Exit code 1: there were differences.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { customer: { type: 'string', multiple: true }, all: { type: 'boolean' }, check: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help || (!values.customer && !values.all)) {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 2;
  }
  const settings = readSettings(process.env);
  const database = new Database(settings.databaseUrl, 4, 'rebuild');
  try {
    const rebuild = new Rebuild(database, new Clock(), settings.timeZone);
    const names = values.customer ?? (await rebuild.everyCustomer());
    let different = 0;
    for (const [n, name] of names.entries()) {
      const key = await rebuild.customerKey(name);
      const differences = values.check ? await rebuild.check(key) : await rebuild.rebuild(key);
      if (differences.length > 0) different += 1;
      process.stdout.write(`${n + 1}/${names.length} ${name}: ${report(differences)}\n`);
    }
    process.stdout.write(`${names.length} customers ${values.check ? 'checked' : 'rebuilt'}, ${different} with differences\n`);
    return different === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

const report = (differences: readonly Difference[]): string =>
  differences.length === 0
    ? 'no difference'
    : differences.map(({ table, missing, surplus }) => `${table} ${missing} rows missing, ${surplus} too many`).join('; ');

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof InvalidSettings || error instanceof Problem || error instanceof TypeError ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
