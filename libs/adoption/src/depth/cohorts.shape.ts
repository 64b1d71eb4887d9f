export class CohortMonthRow {
  /** Months since the month of sign-up, which is 0. @example 1 */
  offset: number;
  /** Local calendar month. @example 2026-02 */
  month: string;
  /** Users of the cohort with a human event in the month. @example 9 */
  activeUsers: number;
  /** Percent of the cohort's size. @example 75 */
  retentionPercent: number;
  /** Whether the month is not over by the end of `asOf`, so that the figure still moves. */
  partial: boolean;
}

/** The users who signed up in one month. */
export class CohortRow {
  /** Local calendar month of sign-up. @example 2026-01 */
  month: string;
  /** @example 12 */
  size: number;
  /** Those of them without a sign-up date by `asOf`, placed by the month of their first event. @example 2 */
  byFirstEvent: number;
  /** From the month of sign-up on: at most twelve, none after the month of `asOf`. */
  months: CohortMonthRow[];
}

/** Retention by month of sign-up. Internal users count nowhere; who has left stays in the cohort. */
export class AccountCohorts {
  /** Last local day that counts. @example 2026-03-30 */
  asOf: string;
  /** Users in all cohorts. @example 48 */
  users: number;
  /** Those of them without a sign-up date by `asOf`, placed by the month of their first event. @example 5 */
  byFirstEvent: number;
  /** Users with neither a sign-up date nor an event: they are in no cohort. @example 1 */
  withoutStart: number;
  /** Oldest first; months without a sign-up are left out. */
  items: CohortRow[];
}
