import type { Transaction } from '@adoption/database';
import type { Day } from '@adoption/metrics';
import { doubles, words } from '../blob';

/** What one rule says about one subject to all accounts it applies to; the columns have an entry for each account. */
export interface OpenRecommendations {
  readonly rule: string;
  readonly subject: string;
  readonly customers: Int32Array;
  /** Place among the account's recommendations, 1 first. */
  readonly ranks: Int32Array;
  /** Points short of the target or the peers' median; NaN where unknown. */
  readonly gaps: Float64Array;
  /** Score points that closing the gap would bring; NaN where unknown. */
  readonly gains: Float64Array;
}

const SQL = `
SELECT rule, subject, string_agg(int4send(customer), ''::bytea) AS customers, string_agg(int4send(rank), ''::bytea) AS ranks,
  string_agg(float8send(coalesce(gap, 'NaN')), ''::bytea) AS gaps, string_agg(float8send(coalesce(expected_gain, 'NaN')), ''::bytea) AS gains
FROM recommendations
WHERE applies AND (status = 'open' OR (status = 'snoozed' AND snoozed_until < DATE '1970-01-01' + $1::int))
GROUP BY rule, subject ORDER BY rule, subject`;

type Row = { rule: string; subject: string } & Record<'customers' | 'ranks' | 'gaps' | 'gains', Buffer>;

/**
 * The open recommendations of every account, and those whose snooze is over.
 * @param today a snooze that ended before it is over
 */
export async function openRecommendations(transaction: Transaction, today: Day): Promise<OpenRecommendations[]> {
  const rows = await transaction.read<Row>('open-recommendations', SQL, [today]);
  return rows.map(({ customers, ranks, gaps, gains, ...group }) => ({
    ...group,
    customers: words(customers),
    ranks: words(ranks),
    gaps: doubles(gaps),
    gains: doubles(gains),
  }));
}
