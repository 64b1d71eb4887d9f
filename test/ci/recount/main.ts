import { parseArgs } from 'node:util';
import { uncountedFigures, uncountedTexts } from './compare';
import { readAll, recount } from './recount';

/** `--url … --token … --database … [--as-of YYYY-MM-DD] [--zone UTC] [--only acme]`: exit code 0 when nothing differs and nothing was left out. */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    token: { type: 'string', default: process.env['ADMIN_TOKEN'] ?? '' },
    database: { type: 'string', default: process.env['DATABASE_URL'] ?? '' },
    'as-of': { type: 'string' },
    zone: { type: 'string', default: 'UTC' },
    only: { type: 'string', default: '' },
    show: { type: 'string', default: '40' },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const options = { url: values.url, token: values.token, database: values.database, asOf: values['as-of'] ?? null, zone: values.zone, only: values.only };
void readAll(options, say)
  .then((counts) => recount(counts, options, say))
  .then((findings) => {
    for (const { where, path, expected, got } of findings.differences.slice(0, Number(values.show)))
      say(`${where}: ${path} should be ${JSON.stringify(expected)}, is ${JSON.stringify(got)}`);
    const families = new Map<string, number>();
    for (const { path } of findings.differences) families.set(path, (families.get(path) ?? 0) + 1);
    for (const [path, count] of [...families].sort((a, b) => b[1] - a[1])) say(`${String(count).padStart(6)} differ: ${path}`);
    say(`texts not compared: ${uncountedTexts(findings).join(', ') || 'none'}`);
    say(`figures not compared: ${uncountedFigures(findings).join(', ') || 'none'}`);
    process.exit(findings.differences.length === 0 && uncountedFigures(findings).length === 0 ? 0 : 1);
  });
