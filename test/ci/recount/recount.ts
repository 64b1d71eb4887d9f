import { Client } from 'pg';
import { arrange } from './account';
import { compare, type Findings, noFindings } from './compare';
import { Counts, type Period, PERIODS } from './counts';
import { expectedDashboard } from './expected-dashboard';
import { type Comparison, peersOf } from './peers';
import { readAccounts, readDecisions, readFeatures, readToday } from './raw-rows';

export interface RecountOptions {
  /** Address of the running API. */
  url: string;
  token: string;
  /** Connection string of its database. */
  database: string;
  /** Local day `YYYY-MM-DD`; null: each account's yesterday, by not asking for a day. */
  asOf: string | null;
  /** Zone of accounts that name none. */
  zone: string;
  /** Only accounts whose external id contains this. */
  only: string;
}

/** Of so many accounts one is also compared with its segment and with everyone. */
const COMPARED_WIDELY = 12;

/** Reads everything that was ever recorded. */
export async function readAll({ database, zone }: RecountOptions, say: (line: string) => void): Promise<Counts> {
  const started = performance.now();
  return withClient(database, async (client) => {
    const features = await readFeatures(client);
    const accounts = (await readAccounts(client, zone)).map((raw) => arrange(raw, features));
    const events = accounts.reduce((sum, account) => sum + account.raw.events.length, 0);
    say(`recount: ${accounts.length} accounts, ${events} events read in ${seconds(started)}`);
    return new Counts(accounts);
  });
}

/** Counts every figure of the accounts' dashboards again from their raw rows and compares. */
export async function recount(counts: Counts, options: RecountOptions, say: (line: string) => void): Promise<Findings> {
  const started = performance.now();
  const findings = noFindings();
  const accounts = counts.accounts.filter(({ raw }) => raw.externalId.includes(options.only));
  await withClient(options.database, async (client) => {
    for (const [n, account] of accounts.entries()) {
      // A night may have passed since the rows were read.
      account.raw.today = await readToday(client, account.raw.zone);
      const asOf = options.asOf === null ? account.raw.today - 1 : Date.parse(`${options.asOf}T00:00:00Z`) / 86_400_000;
      const milestones = counts.milestonesOf(account, asOf);
      const decisions = await readDecisions(client, account.raw.key);
      const comparisons: Comparison[] = n % COMPARED_WIDELY === 0 ? ['peers', 'segment', 'all_customers'] : ['peers'];
      for (const period of PERIODS) {
        const now = counts.of(account, period, asOf);
        const before = period === 'all' ? null : counts.of(account, period, asOf - now.span.days);
        for (const comparison of comparisons) {
          const got = await dashboard(options, account.raw.id, period, comparison);
          const expected = expectedDashboard({ now, before, milestones, peers: peersOf(counts, now, comparison), decisions });
          compare(findings, `${account.raw.externalId} ${period} ${comparison}`, got, expected);
        }
      }
    }
  });
  say(`recount: ${findings.numbers} numbers and ${findings.others} other values compared in ${seconds(started)}`);
  return findings;
}

async function withClient<T>(database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function dashboard({ url, token, asOf }: RecountOptions, id: string, period: Period, comparison: Comparison): Promise<unknown> {
  // The default is not asked for.
  const query = new URLSearchParams({ period, ...(comparison === 'peers' ? {} : { comparison }), ...(asOf === null ? {} : { asOf }) });
  const answer = await fetch(`${url}/api/intelligence/adoption/${id}?${query.toString()}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', prefer: 'wait=60' },
  });
  if (!answer.ok) throw new Error(`the dashboard of ${id} was answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
