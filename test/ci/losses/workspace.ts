import { localDay } from '@adoption/accounts';
import { StoppedClock } from '@adoption/config';
import type { Database } from '@adoption/database';
import { Partitions, type UsageEvent, UsageWriter } from '@adoption/usage';

const DAY = 86_400_000;
const HOUR = DAY / 24;
const DAYS_OF_USE = 45;
const ACCOUNTS = 80;
const PERIODS = ['7d', '30d', '90d', 'all'] as const;
/** Weeks before the last day that use reaches back to. */
const WEEKS = Math.floor((DAYS_OF_USE - 1) / 7);
const SEGMENTS = ['Enterprise', 'SMB'] as const;

/** A snapshot that the workspace should have, in a word that the database says too. */
type SnapshotName = string;

/** Small accounts with a month and a half of use each; no midnight of any of them is near. */
export class Workspace {
  private constructor(
    private readonly zones: readonly [string, string],
    private readonly now: number,
  ) {}

  readonly accounts = ACCOUNTS;

  /** Writes the accounts and their events as of a minute ago, so that nothing has to become quiet first. */
  static async write(database: Database): Promise<Workspace> {
    const now = Date.now() - 60_000;
    const noon = 12 - new Date(now).getUTCHours();
    const workspace = new Workspace([zoneAhead(noon), zoneAhead(noon + 1)], now);
    await database.query(
      `INSERT INTO features (slot, key, name, tier) VALUES (0, 'reports', 'Reports', 'core'), (1, 'alerts', 'Alerts', 'core'), (2, 'export', 'Export', 'advanced')`,
    );
    await database.query(
      `INSERT INTO customers (external_id, name, segment, industry, time_zone, created_at)
       SELECT 'account-' || n, 'Account ' || n, ($2::text[])[1 + n % 2], 'SaaS', ($3::text[])[1 + n % 2], now() - interval '1 year' FROM generate_series(0, $1::int - 1) n`,
      [ACCOUNTS, SEGMENTS, workspace.zones],
    );
    await database.query(
      "INSERT INTO contracts (customer, external_id, starts_on, ends_on, seats) SELECT key, 'year', current_date - 90, current_date + 275, 6 + key % 5 FROM customers",
    );
    await new UsageWriter(database, new Partitions(database), new StoppedClock(now), 'UTC').write(workspace.events(), 'losses');
    await database.query('ANALYZE');
    return workspace;
  }

  /** The last local day that is over; the same in both zones. */
  get lastDay(): number {
    return localDay(this.zones[0], this.now) - 1;
  }

  /** Every period of the last day, and the weeks before it, of every account. */
  get snapshots(): SnapshotName[] {
    const slots = [...PERIODS.map((period) => ({ back: 0, period })), ...Array.from({ length: WEEKS }, (_, week) => ({ back: 7 * (week + 1), period: '30d' }))];
    return Array.from({ length: ACCOUNTS }, (_, n) => slots.map(({ back, period }) => `account-${n} ${period} ${this.lastDay - back}`))
      .flat()
      .sort();
  }

  /** Two to six people an account; what they do differs from account to account and from day to day. */
  private events(): UsageEvent[] {
    const events: UsageEvent[] = [];
    for (let account = 0; account < ACCOUNTS; account++) {
      for (let day = 1; day <= DAYS_OF_USE; day++) {
        const people = 1 + ((account + day) % (2 + (account % 5)));
        for (let person = 0; person < people; person++) events.push(this.event(account, day, person));
      }
    }
    return events;
  }

  private event(account: number, day: number, person: number): UsageEvent {
    const turn = account + 3 * day + 5 * person;
    return {
      id: `${account}/${day}/${person}`,
      customer: `account-${account}`,
      user: `person-${person}`,
      name: 'Something Done',
      feature: account % 7 === 0 || turn % 4 > 0 ? 'reports' : 'alerts',
      session: turn % 3 === 0 ? null : `s${day}`,
      at: this.now - day * DAY - (turn % 5) * HOUR,
      channel: turn % 11 === 0 ? 'api' : 'ui',
      quantity: 1 + (turn % 4),
      properties: null,
    };
  }
}

/** A zone so many hours ahead of UTC all year; its name counts the other way round. */
const zoneAhead = (hours: number): string => `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
