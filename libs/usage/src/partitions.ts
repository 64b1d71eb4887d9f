import { Database } from '@adoption/database';

const WEEK = 7 * 86_400_000;
const GRACE = 2 * 86_400_000;
/** Monday 1970-01-05, 00:00 UTC: every partition holds one week that begins on a Monday. */
const FIRST_MONDAY = 4 * 86_400_000;
/** Advisory lock under which partitions are made and dropped. */
const PARTITION_LOCK = '7702, 0';

const weekOf = (at: number): number => Math.floor((at - FIRST_MONDAY) / WEEK);
const startOf = (week: number): string => new Date(FIRST_MONDAY + week * WEEK).toISOString();
const nameOf = (week: number): string => `usage_events_${startOf(week).slice(0, 10).replaceAll('-', '')}`;

/** The weekly partitions of usage_events: made ahead by a job and on demand for late events, dropped whole by retention. */
export class Partitions {
  private readonly made = new Set<number>();

  constructor(private readonly database: Database) {}

  /** Makes the partitions for every week from one instant to another, both included. */
  async ensure(from: number, to: number): Promise<void> {
    const weeks: number[] = [];
    for (let week = weekOf(from); week <= weekOf(to); week++) weeks.push(week);
    await this.ensureWeeks(weeks);
  }

  /** Makes the partitions for the given instants. */
  async ensureFor(instants: Iterable<number>): Promise<void> {
    const weeks = new Set<number>();
    let last = Number.NaN;
    for (const at of instants) {
      const week = weekOf(at);
      if (week === last) continue;
      last = week;
      if (!this.made.has(week)) weeks.add(week);
    }
    await this.ensureWeeks([...weeks]);
  }

  private async ensureWeeks(weeks: readonly number[]): Promise<void> {
    const missing = weeks.filter((week) => !this.made.has(week)).sort((a, b) => a - b);
    if (missing.length === 0) return;
    await this.database.transaction(async (transaction) => {
      await transaction.run(`SELECT pg_advisory_xact_lock(${PARTITION_LOCK})`);
      const existing = await transaction.query<{ name: string }>(
        "SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'usage_events'::regclass AND c.relname = ANY($1)",
        [missing.map(nameOf)],
      );
      const there = new Set(existing.map((row) => row.name));
      for (const week of missing) {
        const name = nameOf(week);
        if (there.has(name)) continue;
        // Attaching takes a weaker lock than CREATE … PARTITION OF: writers go on meanwhile.
        await transaction.run(`CREATE TABLE ${name} (LIKE usage_events INCLUDING DEFAULTS)`);
        await transaction.run(`ALTER TABLE usage_events ATTACH PARTITION ${name} FOR VALUES FROM ('${startOf(week)}') TO ('${startOf(week + 1)}')`);
      }
    });
    for (const week of missing) this.made.add(week);
  }

  /**
   * Drops the partitions that ended before the instant, with two days of grace, so that a local day that may still get events
   * has all its raw rows; returns their names.
   */
  async dropBefore(instant: number): Promise<string[]> {
    return this.database.transaction(async (transaction) => {
      await transaction.run(`SELECT pg_advisory_xact_lock(${PARTITION_LOCK})`);
      const rows = await transaction.query<{ name: string }>(
        "SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'usage_events'::regclass ORDER BY 1",
      );
      const expired = rows.map((row) => row.name).filter((name) => endOf(name) <= instant - GRACE);
      for (const name of expired) await transaction.run(`DROP TABLE ${name}`);
      if (expired.length > 0) {
        const since = Math.max(...expired.map(endOf));
        await transaction.run('UPDATE usage_epoch SET raw_since = GREATEST(raw_since, to_timestamp($1::double precision / 1000))', [since]);
      }
      for (const name of expired) this.made.delete(weekOf(endOf(name) - WEEK));
      return expired;
    });
  }

  /** Forgets which partitions exist; called when another process may have dropped some. */
  forget(): void {
    this.made.clear();
  }
}

const endOf = (name: string): number => {
  const digits = name.slice(-8);
  return Date.parse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}T00:00:00Z`) + WEEK;
};
