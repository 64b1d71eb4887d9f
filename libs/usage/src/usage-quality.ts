import type { Clock } from '@adoption/config';
import type { Database } from '@adoption/database';
import { REJECTS_KEPT_DAYS } from './rejected-events';

/** What is not as it should be in the events that came, over all customers. */
export interface UsageQuality {
  /** Start of the time that the counts look back over. */
  readonly since: Date;
  /** Refused events still kept, by reason, the most frequent first. */
  readonly rejected: readonly { readonly code: string; readonly events: number; readonly lastAt: Date }[];
  /** Events whose user belongs to no customer yet, or to several. */
  readonly unassigned: { readonly events: number; readonly users: number; readonly oldestAt: Date | null };
  /** Events without a known feature, and event names that no feature has (at most 200). */
  readonly unmapped: { readonly events: number; readonly names: readonly string[] };
  /** Events that arrived more than a day after their own time. */
  readonly lateEvents: number;
}

/** Counts the faults of the last 30 days. */
export async function loadUsageQuality(database: Database, clock: Clock): Promise<UsageQuality> {
  const since = new Date(clock.now() - REJECTS_KEPT_DAYS * 86_400_000);
  const [rejected, [unassigned], [counted], names] = await Promise.all([
    database.query<UsageQuality['rejected'][number]>(
      'SELECT code, count(*)::int AS events, max(received_at) AS "lastAt" FROM rejected_events WHERE received_at >= $1 GROUP BY code ORDER BY 2 DESC, 1',
      [since],
    ),
    database.query<UsageQuality['unassigned']>(
      'SELECT count(*)::int AS events, count(DISTINCT usr)::int AS users, min(occurred_at) AS "oldestAt" FROM unassigned_events',
    ),
    database.query<{ unmapped: number; late: number }>(
      'SELECT coalesce(sum(unmapped), 0)::int8 AS unmapped, coalesce(sum(late), 0)::int8 AS late FROM usage_metrics WHERE day >= $1::timestamptz::date',
      [since],
    ),
    database.query<{ name: string }>(
      'SELECT n.name FROM event_names n WHERE NOT EXISTS (SELECT FROM feature_events f WHERE f.name = n.name) ORDER BY n.key DESC LIMIT 200',
    ),
  ]);
  return {
    since,
    rejected,
    unassigned: unassigned!,
    unmapped: { events: counted!.unmapped, names: names.map((row) => row.name) },
    lateEvents: counted!.late,
  };
}
