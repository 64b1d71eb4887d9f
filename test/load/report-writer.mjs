// Makes one file in a process of its own, with the product's services on a database: what it takes stands in its last line, as JSON.
import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build.mjs';

const require = createRequire(import.meta.url);
const dist = (...path) => require(join(ROOT, 'dist', ...path));
const EVERYONE = { csmEmail: null };
const FILTERS = { segment: null, industry: null, owner: null, band: null, challenge: null, q: null, churned: true };
const PORTFOLIO = { period: '30d', asOf: null, filters: FILTERS, sort: 'score', descending: true, accounts: null };
const USERS = { status: null, activity: null, feature: null, used: true, q: null, sort: 'name', descending: false, users: null };

const { content, format, file, customer } = JSON.parse(process.argv[2]);
const { Clock, readSettings } = dist('libs', 'config', 'index.js');
const { createApp } = dist('apps', 'adoption-api', 'src', 'create-app.js');
const { AdoptionService, PortfolioService, UsersService } = dist('libs', 'adoption', 'index.js');
const { writePortfolioCsv, writePortfolioWorkbook, writeUserList } = dist('libs', 'reports', 'index.js');

/** Peak of resident memory since the process began, bytes. */
const peak = () => Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;

const app = await createApp(readSettings(process.env), new Clock());
await app.init();
const atStart = peak();
const generatedAt = new Date().toISOString();
const started = performance.now();
let rows = 0;
const target = { out: createWriteStream(file), signal: new AbortController().signal, progress: (done) => (rows = done) };

const WRITERS = {
  portfolio: async () => {
    const portfolio = await app.get(PortfolioService).everything(PORTFOLIO, EVERYONE);
    const read = performance.now();
    await (format === 'csv' ? writePortfolioCsv(portfolio, target) : writePortfolioWorkbook(portfolio, generatedAt, target));
    return read;
  },
  users: async () => {
    const view = await app.get(AdoptionService).view(customer, { period: '30d', comparison: 'peers', asOf: null }, EVERYONE);
    const users = await app.get(UsersService).rows(view, USERS);
    const read = performance.now();
    await writeUserList({ title: 'Users', generatedAt, users }, format, target);
    return read;
  },
};
const read = await WRITERS[content]();
const ended = performance.now();
const result = { rows, readSeconds: (read - started) / 1_000, seconds: (ended - started) / 1_000, atStart, peak: peak(), bytes: statSync(file).size };
await app.close();
process.stdout.write(`\n${JSON.stringify(result)}\n`);
