import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '@adoption/database';
import { AccountWrites, type Planned, type WriteMode } from './account-writes';
import { CountingChanges } from './counting-changes';
import { type Owned, ownedRows } from './customer-references';
import { bumpCustomerVersions } from './queries/bump-versions.query';
import { type ChangedAccount, EVERY_DAY, markSnapshotsStale } from './queries/mark-snapshots-stale.query';
import { findUsers } from './queries/find-users.query';
import { writeUsers } from './queries/write-users.query';
import { type ReadRows, readRows } from './read-rows';
import { BLANK_USER, readUserRow, type UserRecord, type UserRow, userRowKey } from './rows/user-row';
import { type BulkAnswer, bulkAnswer, changedRows, distinctRows, planUpsert, type UpsertPlan } from './upsert-plan';

/** What may be said about a user of a customer. */
export type UserChange = Owned<UserRow>;

interface UserPlan extends UpsertPlan<UserRecord>, Planned {
  /** Customers whose counts depend on a changed flag. */
  readonly flagged: readonly number[];
}

/** Writes users. */
@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly writes: AccountWrites,
    private readonly counting: CountingChanges,
  ) {}

  /**
   * Creates and changes users by customer and external id.
   * @param mode `check` writes nothing: the answer says what a write would do now
   */
  async upsert(body: unknown, mode: WriteMode = 'write'): Promise<BulkAnswer> {
    const { candidates, rejected }: ReadRows<UserRow> = readRows(body, readUserRow);
    const owned = await ownedRows(this.database, candidates);
    const distinct = distinctRows(owned.candidates, userRowKey);
    const plan = await this.write(
      distinct.candidates.map(({ row }) => row),
      mode,
    );
    return bulkAnswer(plan, [...rejected, ...owned.rejected, ...distinct.rejected]);
  }

  /** Writes users of distinct keys; then events that waited for a membership are counted. */
  async write(rows: readonly UserChange[], mode: WriteMode = 'write'): Promise<UpsertPlan<UserRecord>> {
    const plan = await this.writes.run(
      (database) => this.plan(database, rows),
      (transaction, written, now) => this.apply(transaction, written, now),
      mode,
    );
    if (mode === 'write' && plan.created.length > 0) await this.counting.membershipsAdded([...new Set(plan.created.map(({ externalId }) => externalId))]);
    return plan;
  }

  private async plan(database: Queryable, rows: readonly UserChange[]): Promise<UserPlan> {
    const found = await findUsers(database, rows);
    const plan = planUpsert(rows, new Map(found.map((record) => [userRowKey(record), record])), userRowKey, BLANK_USER);
    const flagged = plan.updated.filter(({ before, after }) => before.internal !== after.internal).map(({ after }) => after.customer);
    return {
      ...plan,
      flagged: [...new Set(flagged)].sort((a, b) => a - b),
      idle: plan.created.length + plan.updated.length === 0,
      // An event of a new internal user may be on its way in: it must not be counted before the flag is seen.
      movesCounts: flagged.length > 0 || plan.created.some(({ internal }) => internal),
    };
  }

  private async apply(transaction: Transaction, plan: UserPlan, now: Date): Promise<void> {
    const changed = changedRows(plan);
    await writeUsers(transaction, changed, now);
    if (plan.flagged.length > 0) await this.counting.usersFlagged(transaction, plan.flagged);
    await markSnapshotsStale(transaction, seatChanges(plan));
    await bumpCustomerVersions(
      transaction,
      changed.map(({ customer }) => customer),
      now,
    );
  }
}

const DAY_MILLISECONDS = 86_400_000;
/** A day earlier than any zone's local day of the instant. */
const dayBefore = (instant: string | null): number => (instant === null ? EVERY_DAY : Math.floor(Date.parse(instant) / DAY_MILLISECONDS) - 1);

/** From which day on the seats of each customer are others: a user counts from the sign-up on, without one on every day. */
function seatChanges({ created, updated }: UserPlan): ChangedAccount[] {
  const moved = updated.filter(({ before, after }) => before.signedUpAt !== after.signedUpAt || before.deactivatedAt !== after.deactivatedAt);
  const days = new Map<number, number>();
  for (const { customer, day } of [
    ...created.map(({ customer, signedUpAt }) => ({ customer, day: dayBefore(signedUpAt) })),
    ...moved.map(({ after }) => ({ customer: after.customer, day: EVERY_DAY })),
  ]) {
    days.set(customer, Math.min(days.get(customer) ?? day, day));
  }
  return [...days].map(([customer, day]) => ({ customer, day }));
}
