import type { AccountScope } from '@adoption/access';
import type { Transaction } from '@adoption/database';
import type { Day } from '@adoption/metrics';

/** An account as a portfolio lists it, on a day of its own. */
export interface PortfolioMember {
  readonly key: number;
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly segment: string | null;
  readonly industry: string | null;
  readonly csmEmail: string | null;
  readonly csmName: string | null;
  /** The day that is asked for, else the last local day that is over. */
  readonly day: Day;
  /** Last day of the contract in force on `day`: of several the one that began last. */
  readonly renewsOn: Day | null;
  /** Whether its last contract had ended before `day`. */
  readonly churned: boolean;
}

const SQL = `
SELECT c.key, c.id, c.external_id AS "externalId", c.name, c.segment, c.industry, c.csm_email AS "csmEmail", p.name AS "csmName", d.day - DATE '1970-01-01' AS day,
  k.ends - DATE '1970-01-01' AS "renewsOn", coalesce(k.last_end < d.day, false) AS churned
FROM customers c
CROSS JOIN LATERAL (SELECT coalesce(DATE '1970-01-01' + $1::int, (to_timestamp($2::double precision / 1000) AT TIME ZONE coalesce(c.time_zone, $3))::date - 1) AS day) d
LEFT JOIN LATERAL (
  SELECT max(ends_on) AS last_end, (array_agg(ends_on ORDER BY starts_on DESC, external_id DESC) FILTER (WHERE d.day BETWEEN starts_on AND ends_on))[1] AS ends
  FROM contracts WHERE customer = c.key) k ON true
LEFT JOIN people p ON p.email = lower(c.csm_email)
WHERE $4::text IS NULL OR lower(c.csm_email) = $4`;

/**
 * Every account of the scope.
 * @param day the same day for all; null: each account's last complete local day
 * @param now milliseconds since 1970
 */
export const accountsOfPortfolio = (
  transaction: Transaction,
  day: Day | null,
  now: number,
  defaultZone: string,
  scope: AccountScope,
): Promise<PortfolioMember[]> =>
  transaction.read<{ [Key in keyof PortfolioMember]: PortfolioMember[Key] }>('accounts-of-portfolio', SQL, [day, now, defaultZone, scope.csmEmail]);
