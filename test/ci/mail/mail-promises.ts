import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Database } from '@adoption/database';
import { migrateQueues } from '@adoption/jobs';
import { createTestDatabase, type TestDatabase } from '../../database';
import { MailRows } from '../../engagement/mail-rows';
import { type Quirk, SmtpSink } from '../../engagement/smtp-sink';
import { eventually } from '../../jobs/eventually';
import { PromiseBook } from '../../jobs/promise-book';
import { randomFrom } from '../kill/random-events';
import { BUILT_WORKER, WorkerProcess } from '../work/worker-process';
import { CARELESS_WORKER } from './careless-worker';

/** Promises about mails when workers die; the same on every backend. */
const PROMISES = 2;
/** How often the worker is killed: 10 times in the quick run, more in the soak. */
const KILLS = Number(process.env['MAIL_KILLS'] ?? 10);
const SEED = Number(process.env['SEED'] ?? 20_261_128);
/** Enough that mails are left when the last worker dies: a kill finds up to twenty under way. */
const RECIPIENTS = 2_000;
/** With a broken claim a few deaths are enough to see copies. */
const BROKEN = { kills: 3, recipients: 60 };
/** Most time for a campaign, beside what a kill costs. */
const SECONDS = 180 + 20 * KILLS;

const HOWS: readonly Quirk[] = [
  { at: 'content', how: 'fin' },
  { at: 'content', how: 'rst' },
  { at: 'content', how: 'hang' },
  { at: 'content', how: 452 },
  { at: 'content', how: 554 },
  { at: 'recipient', how: 'fin' },
];

/** Servers that end a session before any content do so once; everything else they do for ever. */
function mannersOf(quirks: ReadonlyMap<string, Quirk>): (recipient: string) => Quirk | null {
  const ended = new Set<string>();
  return (recipient) => {
    const quirk = quirks.get(recipient) ?? null;
    if (quirk?.at !== 'recipient') return quirk;
    if (ended.has(recipient)) return null;
    ended.add(recipient);
    return quirk;
  };
}

/** What a campaign under kills has come to. */
interface Campaign {
  readonly kills: number;
  readonly rows: Awaited<ReturnType<MailRows['of']>>;
  readonly sink: SmtpSink;
  /** Ids of mails that were being handed over at a kill. */
  readonly inFlight: ReadonlySet<string>;
  readonly quirks: ReadonlyMap<string, Quirk>;
}

/**
 * What mails promise when the workers that send them die, wherever the queues live.
 * @param redisUrl null: the queues live in PostgreSQL
 */
export function mailPromises(backend: string, redisUrl: () => string | null): void {
  const book = new PromiseBook('mails', backend);
  let store: TestDatabase;
  let client: Client;
  let database: Database;

  beforeAll(async () => {
    store = await createTestDatabase();
    client = new Client({ connectionString: store.url });
    await client.connect();
    await migrateQueues({ databaseUrl: store.url, redisUrl: redisUrl() });
    database = new Database(store.url, 4, 'specs');
  });

  afterAll(async () => {
    await database.close();
    await client.end();
    await store.drop();
  });

  /** Mails that are being handed over now, by the claims that took them. */
  const underWay = async (): Promise<{ id: string; claim: string }[]> =>
    (await client.query<{ id: string; claim: string }>("SELECT id, claim FROM deliveries WHERE state = 'sending'")).rows;
  const left = async (): Promise<number> =>
    Number((await client.query<{ count: string }>("SELECT count(*) FROM deliveries WHERE state IN ('pending', 'sending')")).rows[0]!.count);
  /** The same as waiting until what a dead worker held is found: its jobs after half a minute. */
  const findJobs = async (): Promise<void> => {
    await client.query("UPDATE jobs SET leased_until = now() + interval '1 second' WHERE lease IS NOT NULL");
  };
  /** The same as waiting until the rests of found jobs and of mails are over. */
  const endRests = async (): Promise<void> => {
    await client.query(
      "UPDATE jobs SET due_at = now(), rung_at = NULL WHERE kind = 'send-mails' AND state IN ('queued', 'running') AND lease IS NULL AND due_at > now()",
    );
    await client.query("UPDATE deliveries SET due_at = now() WHERE state = 'pending'");
  };

  /** Whether everything has come to its end; mails of dead workers are found at once instead of after two minutes. */
  const ended = async (dead: readonly string[]): Promise<boolean> => {
    await endRests();
    await client.query("UPDATE deliveries SET lease_until = now() WHERE state = 'sending' AND id = ANY ($1::uuid[])", [dead]);
    return (await left()) === 0;
  };

  /** A campaign to many people, each with a server of its own manners, while the worker is killed again and again. */
  const campaign = async (program: readonly string[], { kills, recipients }: typeof BROKEN): Promise<Campaign> => {
    const random = randomFrom(SEED);
    const quirks = new Map<string, Quirk>();
    const emails = Array.from({ length: recipients }, (_, n) => `${backend}-${program.length}-${n}@example.com`);
    for (const email of emails) if (random() < 0.12) quirks.set(email, HOWS[Math.floor(random() * HOWS.length)]!);
    // Slow enough that a kill finds mails in every stage.
    const sink = await SmtpSink.start(mannersOf(quirks), 80);
    const mails = new MailRows(database);
    const engagement = await mails.engagement(emails);
    const worker = new WorkerProcess(
      { DATABASE_URL: store.url, REDIS_URL: redisUrl() ?? '', SMTP_URL: `${sink.url}?socketTimeout=1000`, LOG_LEVEL: 'silent' },
      program,
    );
    const [inFlight, dead] = [new Set<string>(), new Set<string>()];
    try {
      await worker.start();
      for (let kill = 1; kill <= kills; kill++) {
        const again = async (): Promise<boolean> => {
          await endRests();
          return (await underWay()).some(({ claim }) => !dead.has(claim));
        };
        await eventually(again, 90, `mails under way before kill ${kill}`);
        await pause(random() * 400);
        worker.kill();
        await eventually(() => worker.deaths.length === kill, 10, 'the death');
        for (const { id, claim } of await underWay()) {
          inFlight.add(id);
          dead.add(claim);
        }
        await findJobs();
      }
      await eventually(() => ended([...inFlight]), SECONDS, 'the end of the campaign');
      return { kills, rows: await mails.of(engagement), sink, inFlight, quirks };
    } finally {
      await worker.stop();
      await sink.stop();
      await client.query("UPDATE engagements SET state = 'cancelled' WHERE state = 'sending'");
      await client.query("UPDATE jobs SET state = 'cancelled', lease = NULL, leased_until = NULL, ended_at = now() WHERE state IN ('queued', 'running')");
    }
  };

  const expectAtMostOnce = ({ kills, rows, sink, inFlight, quirks }: Campaign): void => {
    const wrong: string[] = [];
    const unknown = rows.filter(({ state }) => state === 'unknown');
    for (const { id, email, state } of rows) {
      const copies = sink.copiesOf(email);
      const ending = copies[0]?.ending;
      if (copies.length > 1) wrong.push(`${email} has ${copies.length} copies`);
      if (state === 'sent' && ending !== 250) wrong.push(`${email} is sent, its server ended with ${ending}`);
      if (state === 'failed' && typeof ending !== 'number') wrong.push(`${email} has failed, its server ended with ${ending}`);
      if (state === 'unknown' && !inFlight.has(id) && typeof (ending ?? 0) === 'number') wrong.push(`${email} is unknown, its server ended with ${ending}`);
      if (!['sent', 'failed', 'unknown'].includes(state)) wrong.push(`${email} is ${state}`);
    }
    process.stdout.write(
      `${rows.length} recipients, ${kills} kills: ${rows.filter(({ state }) => state === 'sent').length} sent, ${rows.filter(({ state }) => state === 'failed').length} failed, ` +
        `${unknown.length} unknown; ${inFlight.size} in flight at kills, ${quirks.size} servers with manners of their own, ${sink.copies.length} copies\n`,
    );
    expect(wrong).toEqual([]);
    const silent = rows.filter(({ email }) => typeof sink.copiesOf(email)[0]?.ending === 'string').length;
    expect(unknown.length).toBeLessThanOrEqual(inFlight.size + silent);
    // The kills found mails under way.
    expect(inFlight.size).toBeGreaterThanOrEqual(kills);
  };

  book.promise(
    `kill -9 of the worker ${KILLS} times in a campaign: nobody gets two copies, and whatever is uncertain is listed`,
    async () => {
      expectAtMostOnce(await campaign(BUILT_WORKER, { kills: KILLS, recipients: RECIPIENTS }));
    },
    (SECONDS + 60) * 1_000,
  );

  book.promise(
    'a claim that takes up what a dead worker was handing over would send copies',
    async () => {
      const careless = await campaign(CARELESS_WORKER, BROKEN);
      expect(() => expectAtMostOnce(careless)).toThrow(/has \d+ copies/);
    },
    (SECONDS + 60) * 1_000,
  );

  book.close(PROMISES);
}
