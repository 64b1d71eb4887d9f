// The first start with the demo workspace, as a newcomer sees it: loaded in time, once, and alive.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ROOT } from '../build.mjs';
import { embeddedUrl } from '../host/postgres.mjs';
import { checkAcme, checkSights, checkSums, readPages } from './demo-pages.mjs';
import { inNewSystem } from './system.mjs';
import { expect, Tally } from './tally.mjs';

const MOST_SECONDS = 60;
const tally = new Tally();
// The story ends today in New York, where Acme Corp is: this is the last day of it that is over.
const acmeAsOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(Date.now() - 86_400_000);

async function storedEvents(dataDir) {
  const client = new pg.Client({ connectionString: embeddedUrl(dataDir) });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT count(*)::int AS events FROM usage_events');
    return rows[0].events;
  } finally {
    await client.end();
  }
}

await inNewSystem({}, async (system) => {
  await tally.check(`the demo workspace loads in less than ${MOST_SECONDS} s`, async () => {
    const seconds = Number(/([\d.]+) s$/m.exec(system.output.split('\n').find((line) => /events accepted/.test(line)) ?? '')?.[1]);
    expect(seconds < MOST_SECONDS, `it took ${seconds} s:\n${system.output}`);
    return `${seconds} s`;
  });
  await tally.check('live events arrive', async () => {
    const before = await storedEvents(system.dataDir);
    const end = performance.now() + 60_000;
    while ((await storedEvents(system.dataDir)) === before) {
      expect(performance.now() < end, 'none in a minute');
      await sleep(500);
    }
  });
  await tally.check('the next start does not load it again', async () => {
    await system.interrupt();
    // What is read from here on stands still.
    system.env.DEMO_TRICKLE = 'off';
    const took = await system.start();
    expect(!/Loading the demo workspace/.test(system.output), system.output);
    return `ready after ${(took / 1000).toFixed(1)} s`;
  });
  let pages = [];
  await tally.check('every account has a page for every period', async () => {
    pages = await readPages({ url: system.url, token: system.adminToken(), acmeAsOf });
    return `${pages.length} pages`;
  });
  await tally.check('every rule, band, milestone and kind of comparison is seen on the account that the README names', () => {
    console.log(checkSights(pages, readFileSync(join(ROOT, 'apps/demo/README.md'), 'utf8')).join('\n'));
  });
  await tally.check('the numbers of every page agree with each other', () => checkSums(pages));
  await tally.check('Acme Corp tells its story', () => checkAcme(pages));
});
process.exit(tally.finish());
