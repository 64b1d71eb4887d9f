import type { Transaction } from '@adoption/database';

/** Somebody who was chosen. */
export interface Target {
  readonly usr: number;
  /** Last local day of activity, `YYYY-MM-DD`; null: none, or not known. */
  readonly lastActiveOn: string | null;
}

const SQL = `
INSERT INTO engagement_targets (engagement, usr, selected_at, last_active_on)
SELECT $1, chosen.usr, to_timestamp($2::double precision / 1000), chosen.last_active_on FROM unnest($3::int[], $4::date[]) AS chosen (usr, last_active_on)`;

/** Notes whom an engagement is for; none of them is held out. */
export async function addTargets(transaction: Transaction, engagement: number, targets: readonly Target[], now: number): Promise<void> {
  await transaction.query(SQL, [engagement, now, targets.map(({ usr }) => usr), targets.map(({ lastActiveOn }) => lastActiveOn)]);
}
