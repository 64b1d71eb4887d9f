import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@adoption/database';
import { AccountWrites, type Planned, type WriteMode } from './account-writes';
import { type CataloguePlan, planCatalogue } from './catalogue-plan';
import { CountingChanges } from './counting-changes';
import { bumpCatalogueVersion } from './queries/bump-versions.query';
import { findFeatures } from './queries/find-features.query';
import { writeFeatureEvents } from './queries/write-feature-events.query';
import { writeFeatures } from './queries/write-features.query';
import { type ReadRows, readRows } from './read-rows';
import { type FeatureRecord, type FeatureRow, readFeatureRow } from './rows/feature-row';
import { type BulkAnswer, bulkAnswer, changedRows, distinctRows } from './upsert-plan';

/** The catalogue of features and of the event names that mean them. */
@Injectable()
export class FeaturesService {
  constructor(
    private readonly database: Database,
    private readonly writes: AccountWrites,
    private readonly counting: CountingChanges,
  ) {}

  /**
   * Creates and changes features by key. A row's `events` replace those the feature had. Events that are stored keep the feature
   * they were resolved to; the new catalogue is for those that come.
   * @param mode `check` writes nothing: the answer says what a write would do now
   */
  async upsert(body: unknown, mode: WriteMode = 'write'): Promise<BulkAnswer> {
    const { candidates, rejected }: ReadRows<FeatureRow> = readRows(body, readFeatureRow);
    const distinct = distinctRows(candidates, ({ key }) => key);
    const plan = await this.writes.run(
      async (database): Promise<CataloguePlan & Planned> => {
        const planned = planCatalogue(distinct.candidates, await findFeatures(database));
        return { ...planned, idle: planned.created.length + planned.updated.length === 0, movesCounts: planned.readsChange };
      },
      (transaction, written, now) => this.apply(transaction, written, now),
      mode,
    );
    return bulkAnswer(plan, [...rejected, ...distinct.rejected, ...plan.rejected]);
  }

  /** The whole catalogue in its order. */
  list(): Promise<FeatureRecord[]> {
    return findFeatures(this.database);
  }

  private async apply(transaction: Transaction, plan: CataloguePlan, now: Date): Promise<void> {
    if (plan.readsChange) await this.counting.catalogueChanged(transaction);
    await writeFeatures(transaction, changedRows(plan), now);
    if (plan.remapped.length > 0) await writeFeatureEvents(transaction, plan.remapped);
    await bumpCatalogueVersion(transaction, now);
  }
}
