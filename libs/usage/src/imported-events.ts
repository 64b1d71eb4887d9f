import type { Database } from '@adoption/database';
import { lockAllLanes } from './lanes';
import type { Rebuild } from './rebuild';

/** Events by the import that brought them, and how they are taken back. */
export class ImportedEvents {
  constructor(
    private readonly database: Database,
    private readonly rebuild: Rebuild,
  ) {}

  /** How many stored events an import brought; those that were there before it are none of its. */
  async count(importId: number): Promise<number> {
    const [row] = await this.database.query<{ count: number }>('SELECT count(*)::int AS count FROM usage_events WHERE import_id = $1', [importId]);
    return row!.count;
  }

  /**
   * Deletes what an import brought to a customer and counts the customer again, in one transaction while no event is stored. Users that only these events
   * made known go with them, and so do milestones recorded since: those that still hold are found again.
   * @param users external ids of users that were not known before the import
   * @param since when the import began
   * @returns how many events were deleted
   */
  async remove(importId: number, customer: number, users: readonly string[], since: Date): Promise<number> {
    return this.database.transaction(async (transaction) => {
      await lockAllLanes(transaction);
      const deleted = await transaction.run('DELETE FROM usage_events WHERE customer = $1 AND import_id = $2', [customer, importId]);
      await this.rebuild.recount(transaction, customer);
      await transaction.run(
        `DELETE FROM users u WHERE u.customer = $1 AND u.external_id = ANY($2::text[]) AND u.name IS NULL AND u.email IS NULL AND u.team IS NULL AND u.role IS NULL
           AND u.signed_up_at IS NULL AND u.deactivated_at IS NULL AND NOT u.internal AND NOT EXISTS (SELECT FROM usage_events e WHERE e.customer = $1 AND e.usr = u.key)
           AND NOT EXISTS (SELECT FROM user_firsts f WHERE f.customer = $1 AND f.usr = u.key)`,
        [customer, users],
      );
      const withdrawn = await transaction.run('DELETE FROM milestones WHERE customer = $1 AND recorded_at >= $2', [customer, since]);
      if (withdrawn > 0) await transaction.run('DELETE FROM milestone_scans WHERE customer = $1', [customer]);
      return deleted;
    });
  }

  /** Of these users, each of a customer, those that are not known yet. */
  async unknownUsers(pairs: readonly { readonly customer: number; readonly user: string }[]): Promise<{ customer: number; user: string }[]> {
    return this.database.query<{ customer: number; user: string }>(
      `SELECT DISTINCT n.customer, n.name AS "user" FROM unnest($1::int[], $2::text[]) AS n (customer, name)
       WHERE NOT EXISTS (SELECT FROM users u WHERE u.customer = n.customer AND u.external_id = n.name)`,
      [pairs.map(({ customer }) => customer), pairs.map(({ user }) => user)],
    );
  }
}
