import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@adoption/config';
import type { Queryable, Transaction } from '@adoption/database';
import { Problem } from '@adoption/problems';
import { AccountWrites, type Planned, type WriteMode } from './account-writes';
import { CountingChanges } from './counting-changes';
import { bumpCustomerVersions, bumpPeersVersion } from './queries/bump-versions.query';
import { findCustomers } from './queries/find-customers.query';
import { partlyDropped } from './queries/partly-dropped.query';
import { writeCustomers } from './queries/write-customers.query';
import { type Candidate, type ReadRows, readRows } from './read-rows';
import { BLANK_CUSTOMER, type CustomerRecord, type CustomerRow, customerRowKey, readCustomerRow } from './rows/customer-row';
import { type BulkAnswer, bulkAnswer, changedRows, distinctRows, planUpsert, type UpsertPlan } from './upsert-plan';

/** What may be said about a customer; all but its external id may be left out. */
export type CustomerChange = Partial<CustomerRow> & Pick<CustomerRow, 'externalId'>;

/** Which of the customers that are named are meant. */
type Whom = 'everybody' | 'existing' | 'missing';

interface CustomerPlan extends UpsertPlan<CustomerRecord>, Planned {
  readonly rezoned: readonly CustomerRecord[];
}

/** Writes customers. */
@Injectable()
export class CustomersService {
  constructor(
    private readonly writes: AccountWrites,
    private readonly counting: CountingChanges,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Creates and changes customers by external id.
   * @param confirm changes a zone even if days that were counted in the old one cannot be counted again
   * @param mode `check` writes nothing: the answer says what a write would do now
   * @throws Problem conflict when a zone cannot be changed without confirmation
   */
  async upsert(body: unknown, confirm: boolean, mode: WriteMode = 'write'): Promise<BulkAnswer> {
    const { candidates, rejected }: ReadRows<CustomerRow> = readRows(body, readCustomerRow);
    const distinct = distinctRows(candidates, customerRowKey);
    const plan = await this.write(distinct.candidates, confirm, 'everybody', mode);
    return bulkAnswer(plan, [...rejected, ...distinct.rejected]);
  }

  /**
   * Writes customers that were read before.
   * @param whom which of them: `existing` leaves out those that are not there, `missing` those that are
   */
  async write(candidates: readonly Candidate<CustomerChange>[], confirm: boolean, whom: Whom, mode: WriteMode = 'write'): Promise<UpsertPlan<CustomerRecord>> {
    return this.writes.run(
      (database) => this.plan(database, candidates, confirm, whom),
      (transaction, plan, now) => this.apply(transaction, plan, now),
      mode,
    );
  }

  private async plan(database: Queryable, candidates: readonly Candidate<CustomerChange>[], confirm: boolean, whom: Whom): Promise<CustomerPlan> {
    const found = await findCustomers(
      database,
      candidates.map(({ row }) => row.externalId),
    );
    const stored = new Map(found.map((record) => [customerRowKey(record), record]));
    const rows = candidates.map(({ row }) => row).filter((row) => whom === 'everybody' || stored.has(row.externalId) === (whom === 'existing'));
    const plan = planUpsert(rows, stored, customerRowKey, BLANK_CUSTOMER);
    const zone = (record: CustomerRecord): string => record.timeZone ?? this.settings.timeZone;
    const rezoned = plan.updated.filter(({ before, after }) => zone(before) !== zone(after)).map(({ after }) => after);
    if (rezoned.length > 0 && !confirm) await this.requireWholeHistory(database, rezoned, candidates);
    return { ...plan, rezoned, idle: plan.created.length + plan.updated.length === 0, movesCounts: rezoned.length > 0 };
  }

  private async requireWholeHistory(database: Queryable, rezoned: readonly CustomerRecord[], candidates: readonly Candidate<CustomerChange>[]): Promise<void> {
    const keys = rezoned.map(({ key }) => key);
    const incomplete = new Set(await partlyDropped(database, keys, this.settings.timeZone));
    if (incomplete.size === 0) return;
    const externalIds = new Set(rezoned.filter(({ key }) => incomplete.has(key)).map(({ externalId }) => externalId));
    throw new Problem(
      'conflict',
      'zone_change_needs_confirmation',
      'Raw events of these customers were dropped by retention, so some of their days cannot be counted again in another time zone. Send the request with confirm=true to change the zone and keep those days as they are.',
      candidates
        .filter(({ row }) => externalIds.has(row.externalId))
        .map(({ index }) => ({
          pointer: `/${index}/timeZone`,
          code: 'history_incomplete',
          detail: 'changes the zone of a customer whose raw events are no longer complete',
        })),
    );
  }

  private async apply(transaction: Transaction, plan: CustomerPlan, now: Date): Promise<void> {
    const keys = await writeCustomers(transaction, changedRows(plan), now);
    if (plan.rezoned.length > 0) {
      await this.counting.customersRezoned(
        transaction,
        plan.rezoned.map(({ key }) => key),
      );
    }
    await bumpCustomerVersions(transaction, keys, now);
    const regrouped = plan.updated.some(({ before, after }) => before.segment !== after.segment || before.industry !== after.industry);
    if (plan.created.length > 0 || regrouped) await bumpPeersVersion(transaction, now);
  }
}
