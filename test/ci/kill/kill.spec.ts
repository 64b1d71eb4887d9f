import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../database';
import { ApiProcess, runTool } from './api-process';
import { RandomEvents, randomFrom } from './random-events';
import { deliver, Ledger } from './sender';

/** How often the API is killed: 20 times in the quick run, more in the soak. */
const KILLS = Number(process.env['KILLS'] ?? 20);
const SEED = Number(process.env['SEED'] ?? 20_261_123);
const CLIENTS = 6;

let test_: TestDatabase;
let client: Client;
let api: ApiProcess;

beforeAll(async () => {
  test_ = await createTestDatabase();
  client = new Client({ connectionString: test_.url });
  await client.connect();
  await client.query(`
    INSERT INTO customers (external_id, name, time_zone) VALUES
      ('north', 'North', 'UTC'), ('south', 'South', 'Australia/Lord_Howe'), ('east', 'East', 'Asia/Kolkata'), ('west', 'West', 'America/New_York')`);
  await client.query(`
    INSERT INTO features (slot, key, name, tier, kind) VALUES
      (0, 'reports', 'Reports', 'core', 'ui'), (1, 'alerts', 'Alerts', 'advanced', 'ui'), (40, 'api', 'API', 'power', 'api')`);
  await client.query(`
    INSERT INTO feature_events (name, feature, kind) VALUES
      ('Report Created', 0, 'create'), ('Report Shared', 0, 'collaborate'), ('Alert Set', 1, 'use'), ('API Call', 40, 'use')`);
  api = await ApiProcess.on(test_.url);
  await api.start();
});

afterAll(async () => {
  await api.kill();
  await client.end();
  await test_.drop();
});

test(
  `kill -9 of the API ${KILLS} times under load: what was acknowledged is stored, once, and counted`,
  async () => {
    const ledger = new Ledger();
    const random = randomFrom(SEED);
    let going = true;
    const clients = Array.from({ length: CLIENTS }, async (_, n) => {
      const events = new RandomEvents(randomFrom(SEED + 1 + n), Date.now() - 60_000);
      while (going) await deliver(api.url, events.batch(), ledger);
    });

    for (let kill = 0; kill < KILLS; kill++) {
      await pause(100 + random() * 900);
      await api.kill();
      await api.start();
    }
    going = false;
    await Promise.all(clients);

    const rows = (
      await client.query<{ identity: string }>(
        `SELECT c.external_id || ' ' || e.key || ' ' || (extract(epoch FROM e.occurred_at) * 1000)::bigint AS identity FROM usage_events e JOIN customers c ON c.key = e.customer`,
      )
    ).rows.map(({ identity }) => identity);
    const stored = new Set(rows);
    process.stdout.write(
      `${KILLS} kills: ${ledger.sent.size} events, ${ledger.acknowledged.size} acknowledged, ${rows.length} rows, ${ledger.duplicates} duplicates recognised; ` +
        `${ledger.cutOff} requests cut off, ${rows.length - ledger.accepted} events stored by these, ${ledger.refused} attempts while it was down, ${ledger.postponed} postponed\n`,
    );
    expect(ledger.faults).toEqual([]);
    // The load was real: the kills cut requests off.
    expect(ledger.cutOff).toBeGreaterThanOrEqual(KILLS);
    expect(ledger.sent.size).toBeGreaterThan(KILLS * 100);
    const lost = [...ledger.acknowledged].filter((identity) => !stored.has(identity));
    expect({ lost: lost.length, such: lost.slice(0, 3) }).toEqual({ lost: 0, such: [] });
    expect([...stored].filter((identity) => !ledger.sent.has(identity))).toEqual([]);
    expect(rows.length).toBe(stored.size);
    expect(rows.length).toBe(ledger.sent.size);
    // An accepted event is a new row; the rest was stored by requests that died before their answer and recognised when they came again.
    expect(rows.length).toBeGreaterThan(ledger.accepted);

    const { rows: totals } = await client.query<{ events: number }>('SELECT sum(events + api_events)::int AS events FROM usage_metrics');
    expect(totals[0]!.events).toBe(rows.length);
    const recount = await runTool('rebuild.js', ['--all', '--check'], test_.url);
    expect(recount).toEqual({ code: 0, output: expect.stringContaining('4 customers checked, 0 with differences') });
  },
  120_000 + KILLS * 15_000,
);
