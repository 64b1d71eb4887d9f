import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Database } from '@adoption/database';
import { MAILS_A_CLAIM } from '@adoption/engagement';
import { migrateQueues } from '@adoption/jobs';
import { createTestDatabase, type TestDatabase } from '../../database';
import { MailRows } from '../../engagement/mail-rows';
import { type Quirk, SmtpSink } from '../../engagement/smtp-sink';
import { eventually } from '../../jobs/eventually';
import { PromiseBook } from '../../jobs/promise-book';
import { randomFrom } from '../kill/random-events';
import { BUILT_WORKER, WorkerProcess } from '../work/worker-process';
import { type Campaign, expectAtMostOnce } from './campaign';
import { CARELESS_WORKER } from './careless-worker';

/** Promises about mails when workers die; the same on every backend. */
const PROMISES = 3;
/** How often the worker is killed: 10 times in the quick run, more in the soak. */
const KILLS = Number(process.env['MAIL_KILLS'] ?? 10);
const SEED = Number(process.env['SEED'] ?? 20_261_128);
/** Mails that a worker takes up in its life, at most: so many for each, and some are left when the last one dies. */
const MAILS_A_LIFE = 80;
const RECIPIENTS = Math.max(2_000, MAILS_A_LIFE * KILLS);
/** With a broken claim a few deaths are enough to see copies. */
const BROKEN = { kills: 4, recipients: 4 * MAILS_A_LIFE };
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

/** Recipients of a campaign that goes through disasters, and how many mails lie between them. */
const DISASTERS = { recipients: 500, mailsBetween: 60 };
const MAIL_DELAY_MILLISECONDS = 80;
/** The worker of the product with a clock that is ten minutes fast. */
const FAST_WORKER = ['--import', 'data:text/javascript,const now = Date.now.bind(Date); Date.now = () => now() + 600_000;', ...BUILT_WORKER];

/**
 * What mails promise when the workers that send them die, wherever the queues live.
 * @param redisUrl null: the queues live in PostgreSQL
 * @param loseQueue forgets everything that the queues hold
 */
export function mailPromises(backend: string, redisUrl: () => string | null, loseQueue: (client: Client) => Promise<void>): void {
  const book = new PromiseBook('mails', backend);
  let store: TestDatabase;
  let client: Client;
  let database: Database;

  const connected = async (): Promise<Client> => {
    const opened = new Client({ connectionString: store.url });
    // It ends when the server does.
    opened.on('error', () => {});
    await opened.connect();
    return opened;
  };

  beforeAll(async () => {
    store = await createTestDatabase();
    client = await connected();
    // Like the product's own PostgreSQL, which keeps what was committed through a crash; it holds for connections from now on.
    await client.query(`ALTER DATABASE ${new URL(store.url).pathname.slice(1)} SET synchronous_commit = on`);
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

  const workerFor = (sink: SmtpSink, program: readonly string[]): WorkerProcess =>
    new WorkerProcess({ DATABASE_URL: store.url, REDIS_URL: redisUrl() ?? '', SMTP_URL: `${sink.url}?socketTimeout=2000`, LOG_LEVEL: 'silent' }, program);
  const callOff = async (): Promise<void> => {
    await client.query("UPDATE engagements SET state = 'cancelled' WHERE state = 'sending'");
    await client.query("UPDATE jobs SET state = 'cancelled', lease = NULL, leased_until = NULL, ended_at = now() WHERE state IN ('queued', 'running')");
  };

  /** A campaign to many people, each with a server of its own manners, while the worker is killed again and again. */
  const campaign = async (program: readonly string[], { kills, recipients }: typeof BROKEN): Promise<Campaign> => {
    const random = randomFrom(SEED);
    const quirks = new Map<string, Quirk>();
    const emails = Array.from({ length: recipients }, (_, n) => `${backend}-${program.length}-${n}@example.com`);
    for (const email of emails) if (random() < 0.12) quirks.set(email, HOWS[Math.floor(random() * HOWS.length)]!);
    // Slow enough that a kill finds mails in every stage.
    const sink = await SmtpSink.start(mannersOf(quirks), MAIL_DELAY_MILLISECONDS);
    const mails = new MailRows(database);
    const engagement = await mails.engagement(emails);
    const worker = workerFor(sink, program);
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
        // The database still does what the dead worker had asked for last; a new one takes longer to begin.
        await pause(200);
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
      await callOff();
    }
  };

  /** The process id of the server that a connection is to. */
  const serverOf = async (connection: Client): Promise<number> =>
    Number((await connection.query<{ pid: string }>("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid")).rows[0]!.pid);

  /** PostgreSQL ends at once, as in a crash, and is started again by what keeps it. */
  const crashDatabase = async (): Promise<void> => {
    const old = await serverOf(client);
    process.kill(old, 'SIGQUIT');
    const anew = async (): Promise<boolean> => {
      const opened = await connected();
      // For a moment the old one still takes connections.
      const another = (await serverOf(opened)) !== old;
      if (another) client = opened;
      else await opened.end();
      return another;
    };
    await eventually(() => anew().catch(() => false), 60, 'a new PostgreSQL');
  };

  /** A campaign of a worker whose clock is wrong, while the database and the queue are lost. */
  const disasters = async (): Promise<Pick<Campaign, 'rows' | 'sink'>> => {
    const emails = Array.from({ length: DISASTERS.recipients }, (_, n) => `${backend}-disaster-${n}@example.com`);
    const sink = await SmtpSink.start(() => null, MAIL_DELAY_MILLISECONDS);
    const mails = new MailRows(database);
    const engagement = await mails.engagement(emails);
    const worker = workerFor(sink, FAST_WORKER);
    const further = async (what: string): Promise<void> => {
      const before = sink.copies.length;
      await eventually(() => sink.copies.length >= before + DISASTERS.mailsBetween, 120, `mails ${what}`);
    };
    try {
      await worker.start();
      await further('at the beginning');
      await crashDatabase();
      await further('after a crash of the database');
      await loseQueue(client);
      await further('after the loss of the queue');
      await eventually(async () => (await left()) === 0, SECONDS, 'the end of the campaign');
      return { rows: await mails.of(engagement), sink };
    } finally {
      await worker.stop();
      await sink.stop();
      await callOff();
    }
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

  book.promise(
    'a crash of the database, a lost queue and a clock that is ten minutes wrong: nobody gets two copies, and no campaign stands still',
    async () => {
      const { rows, sink } = await disasters();
      const told = rows.filter(({ state }) => state === 'sent');
      process.stdout.write(`${rows.length} recipients, three disasters: ${told.length} sent, ${sink.copies.length} copies\n`);
      // A claim whose commit was under way when the database fell is not taken up by anybody: its mails are unknown, and may never have left.
      expect(rows.filter(({ email, state }) => sink.copiesOf(email).length > 1 || (state === 'sent' && sink.copiesOf(email).length === 0))).toEqual([]);
      expect(rows.filter(({ state }) => state !== 'sent' && state !== 'unknown')).toEqual([]);
      // The end of a mail can be unknown only where its record was under way when the database fell.
      expect(rows.length - told.length).toBeLessThanOrEqual(MAILS_A_CLAIM);
    },
    (SECONDS + 60) * 1_000,
  );

  book.close(PROMISES);
}
