import type { Transaction } from '@adoption/database';

/** Somebody who was chosen. */
export interface TargetRow {
  /** UUID of the user. */
  readonly id: string;
  readonly heldOut: boolean;
  readonly lastActiveOn: string | null;
}

const SQL = `
INSERT INTO engagement_targets (engagement, usr, held_out, selected_at, last_active_on)
SELECT $1, u.key, t.held_out, $2, t.last_active_on FROM unnest($3::uuid[], $4::boolean[], $5::date[]) AS t (id, held_out, last_active_on) JOIN users u ON u.id = t.id
ORDER BY u.key`;

/** Keeps who was chosen, and who is held out. */
export async function insertTargets(transaction: Transaction, engagement: number, targets: readonly TargetRow[], now: Date): Promise<void> {
  const columns = [targets.map(({ id }) => id), targets.map(({ heldOut }) => heldOut), targets.map(({ lastActiveOn }) => lastActiveOn)];
  await transaction.run(SQL, [engagement, now, ...columns]);
}
