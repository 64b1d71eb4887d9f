import type { Transaction } from '@adoption/database';
import type { SnapshotSlot } from '../snapshots/snapshot-slot';

/** What is kept of an account for one day and period, as far as others are compared with it. */
export interface KeptFigures {
  readonly customer: number;
  readonly score: number | null;
  readonly featureBreadth: number | null;
  readonly userActivation: number | null;
  readonly dauOfLicensed: number | null;
  readonly wauOfLicensed: number | null;
  readonly mauOfLicensed: number | null;
  readonly powerUserShare: number | null;
  readonly apiUsage: number | null;
  readonly featureStickiness: number | null;
  readonly actionsPerSession: number | null;
  readonly sessionSeconds: number | null;
  /** By slot of the catalogue. */
  readonly featureUsage: readonly (number | null)[] | null;
  /** A letter for each slot. */
  readonly featureHealth: string | null;
}

const SQL = `
SELECT customer, score, feature_breadth AS "featureBreadth", user_activation AS "userActivation", dau_of_licensed AS "dauOfLicensed", wau_of_licensed AS "wauOfLicensed",
  mau_of_licensed AS "mauOfLicensed", power_user_share AS "powerUserShare", api_usage AS "apiUsage", feature_stickiness AS "featureStickiness",
  actions_per_session AS "actionsPerSession", session_seconds AS "sessionSeconds", feature_usage AS "featureUsage", feature_health AS "featureHealth"
FROM adoption_snapshots WHERE as_of = DATE '1970-01-01' + $1::int AND period = $2 AND formula_version = $3 AND customer = ANY($4::int[])`;

/** Kept figures of some accounts. */
export async function peerFigures(
  transaction: Transaction,
  { asOf, period }: SnapshotSlot,
  formulaVersion: number,
  customers: readonly number[],
): Promise<KeptFigures[]> {
  return transaction.read<{ [Key in keyof KeptFigures]: KeptFigures[Key] }>('peer-figures', SQL, [asOf, period, formulaVersion, customers]);
}
