import { Client } from 'pg';
import { type Account, arrange } from './account';
import { compare, type Findings, noFindings } from './compare';
import { type Counted, expectedDashboard } from './expected-dashboard';
import { type Figures, figuresOf, powerThreshold, type Span } from './figures';
import { type MilestoneDay, milestonesOf } from './milestones';
import { readAccounts, readFeatures, readToday } from './raw-rows';
import { type Score, scoreOf } from './score';

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

const PERIODS = { '7d': 7, '30d': 30, '90d': 90, all: null } as const;

/** Reads everything that was ever recorded. */
export async function readAll({ database, zone }: RecountOptions, say: (line: string) => void): Promise<Account[]> {
  const started = performance.now();
  return withClient(database, async (client) => {
    const features = await readFeatures(client);
    const accounts = (await readAccounts(client, zone)).map((raw) => arrange(raw, features));
    const events = accounts.reduce((sum, account) => sum + account.raw.events.length, 0);
    say(`recount: ${accounts.length} accounts, ${events} events read in ${seconds(started)}`);
    return accounts;
  });
}

/** Counts every figure of the accounts' dashboards again from their raw rows and compares. */
export async function recount(accounts: readonly Account[], options: RecountOptions, say: (line: string) => void): Promise<Findings> {
  const started = performance.now();
  const findings = noFindings();
  const thresholds = new Map<string, number | null>();
  await withClient(options.database, async (client) => {
    for (const account of accounts.filter(({ raw }) => raw.externalId.includes(options.only))) {
      // A night may have passed since the rows were read.
      account.raw.today = await readToday(client, account.raw.zone);
      const asOf = options.asOf === null ? account.raw.today - 1 : Date.parse(`${options.asOf}T00:00:00Z`) / 86_400_000;
      const milestones = milestonesOf(account, asOf);
      for (const period of ['7d', '30d', '90d', 'all'] as const) {
        const counted = countPeriod(accounts, account, period, asOf, milestones, thresholds);
        const got = await dashboard(options, account.raw.id, period);
        compare(findings, `${account.raw.externalId} ${period}`, got, expectedDashboard(account, counted));
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

async function dashboard({ url, token, asOf }: RecountOptions, id: string, period: string): Promise<unknown> {
  const answer = await fetch(`${url}/api/intelligence/adoption/${id}?period=${period}${asOf === null ? '' : `&asOf=${asOf}`}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
  });
  if (!answer.ok) throw new Error(`the dashboard of ${id} was answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

function countPeriod(
  accounts: readonly Account[],
  account: Account,
  period: keyof typeof PERIODS,
  asOf: number,
  milestones: MilestoneDay[],
  thresholds: Map<string, number | null>,
): Counted {
  const first = account.firstDay !== null && account.firstDay <= asOf ? account.firstDay : asOf;
  const days = PERIODS[period] ?? asOf - first + 1;
  const figuresAsOf = (to: number): { span: Span; figures: Figures; score: Score } => {
    const span = { from: to - days + 1, to, days, period };
    const since = period === 'all' ? -Infinity : span.from;
    const name = `${period} ${to}`;
    if (!thresholds.has(name)) thresholds.set(name, powerThreshold(accounts, since, to));
    const figures = figuresOf(account, span, thresholds.get(name)!);
    const actionsBefore = period === 'all' ? null : figuresOf(account, { from: span.from - days, to: span.from - 1, days, period }, null).totals.actions;
    return { span, figures, score: scoreOf(account, span, figures, actionsBefore) };
  };
  const now = figuresAsOf(asOf);
  const before = period === 'all' ? null : figuresAsOf(asOf - days);
  const comparable = before !== null && account.firstDay !== null && account.firstDay <= before.span.from;
  return { ...now, before: before === null ? null : { ...before, comparable }, milestones };
}
