import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '@adoption/database';
import { AccountWrites, type WriteMode } from './account-writes';
import { type Owned, ownedRows } from './customer-references';
import { bumpCustomerVersions, bumpPeersVersion } from './queries/bump-versions.query';
import { findContracts } from './queries/find-contracts.query';
import { findEntitlements } from './queries/find-entitlements.query';
import { findFeatures } from './queries/find-features.query';
import { findGauges } from './queries/find-gauges.query';
import { EVERY_DAY, markSnapshotsStale } from './queries/mark-snapshots-stale.query';
import { writeContracts } from './queries/write-contracts.query';
import { writeEntitlements } from './queries/write-entitlements.query';
import { writeGauges } from './queries/write-gauges.query';
import { type Candidate, type ReadRows, readRows, type Rejection } from './read-rows';
import { BLANK_CONTRACT, type ContractRecord, type ContractRow, contractRowKey, readContractRow } from './rows/contract-row';
import { BLANK_ENTITLEMENT, type EntitlementRecord, type EntitlementRow, entitlementRowKey, readEntitlementRow } from './rows/entitlement-row';
import { BLANK_GAUGE, type GaugeRecord, type GaugeRow, gaugeRowKey, readGaugeRow } from './rows/gauge-row';
import { type BulkAnswer, bulkAnswer, changedRows, distinctRows, planUpsert } from './upsert-plan';

/** How one kind of term is identified, found and written. */
interface Terms<Row, Stored> {
  readonly keyOf: (row: Owned<Row>) => string;
  readonly storedKeyOf: (record: Stored) => string;
  readonly blank: Stored;
  readonly find: (database: Queryable, rows: readonly Owned<Row>[]) => Promise<Stored[]>;
  readonly write: (transaction: Transaction, records: readonly Stored[], now: Date) => Promise<void>;
  /** Whether they decide who is compared with whom. */
  readonly decidePeers: boolean;
}

const ENTITLEMENTS: Terms<EntitlementRow, EntitlementRecord> = {
  keyOf: entitlementRowKey,
  storedKeyOf: entitlementRowKey,
  blank: BLANK_ENTITLEMENT,
  find: (database, rows) => findEntitlements(database, customersOf(rows)),
  write: writeEntitlements,
  decidePeers: false,
};
const CONTRACTS: Terms<ContractRow, ContractRecord> = {
  keyOf: contractRowKey,
  storedKeyOf: contractRowKey,
  blank: BLANK_CONTRACT,
  find: (database, rows) => findContracts(database, customersOf(rows)),
  write: writeContracts,
  decidePeers: true,
};
const GAUGES: Terms<GaugeRow, GaugeRecord> = {
  keyOf: gaugeRowKey,
  storedKeyOf: gaugeRowKey,
  blank: BLANK_GAUGE,
  find: findGauges,
  write: writeGauges,
  decidePeers: false,
};

const customersOf = (rows: readonly { readonly customer: number }[]): number[] => [...new Set(rows.map(({ customer }) => customer))];

/** What customers have bought and what stands measured: entitlements, contracts and gauges. With the mode `check` nothing is written: the answer says what a write would do now. */
@Injectable()
export class TermsService {
  constructor(
    private readonly database: Database,
    private readonly writes: AccountWrites,
  ) {}

  /** Creates and changes entitlements by customer, metric and first day. */
  async upsertEntitlements(body: unknown, mode: WriteMode = 'write'): Promise<BulkAnswer> {
    const { candidates, rejected }: ReadRows<EntitlementRow> = readRows(body, readEntitlementRow);
    const known = await this.ofKnownFeatures(candidates);
    return this.upsert(ENTITLEMENTS, known.candidates, [...rejected, ...known.rejected], mode);
  }

  /** Creates and changes contracts by customer and external id. */
  async upsertContracts(body: unknown, mode: WriteMode = 'write'): Promise<BulkAnswer> {
    const { candidates, rejected }: ReadRows<ContractRow> = readRows(body, readContractRow);
    return this.upsert(CONTRACTS, candidates, rejected, mode);
  }

  /** Stores measured values by customer, metric and day. */
  async upsertGauges(body: unknown, mode: WriteMode = 'write'): Promise<BulkAnswer> {
    const { candidates, rejected }: ReadRows<GaugeRow> = readRows(body, readGaugeRow);
    return this.upsert(GAUGES, candidates, rejected, mode);
  }

  private async upsert<Row extends { readonly customerId: string }, Stored extends { readonly customer: number }>(
    terms: Terms<Row, Stored>,
    candidates: readonly Candidate<Row>[],
    rejected: readonly Rejection[],
    mode: WriteMode,
  ): Promise<BulkAnswer> {
    const owned = await ownedRows(this.database, candidates);
    const distinct = distinctRows(owned.candidates, terms.keyOf);
    const rows = distinct.candidates.map(({ row }) => row);
    const plan = await this.writes.run(
      async (database) => {
        const stored = new Map((await terms.find(database, rows)).map((record) => [terms.storedKeyOf(record), record]));
        const planned = planUpsert(rows, stored, terms.keyOf, terms.blank);
        return { ...planned, idle: planned.created.length + planned.updated.length === 0, movesCounts: false };
      },
      async (transaction, written, now) => {
        const changed = changedRows(written);
        await terms.write(transaction, changed, now);
        await bumpCustomerVersions(transaction, customersOf(changed), now);
        await markSnapshotsStale(
          transaction,
          customersOf(changed).map((customer) => ({ customer, day: EVERY_DAY })),
        );
        if (terms.decidePeers) await bumpPeersVersion(transaction, now);
      },
      mode,
    );
    return bulkAnswer(plan, [...rejected, ...owned.rejected, ...distinct.rejected]);
  }

  private async ofKnownFeatures(candidates: readonly Candidate<EntitlementRow>[]): Promise<{ candidates: Candidate<EntitlementRow>[]; rejected: Rejection[] }> {
    const known = new Set((await findFeatures(this.database)).map(({ key }) => key));
    const lacks = ({ row }: Candidate<EntitlementRow>): boolean => row.features?.some((key) => !known.has(key)) ?? false;
    return {
      candidates: candidates.filter((candidate) => !lacks(candidate)),
      rejected: candidates
        .filter(lacks)
        .map(({ index }) => ({ index, code: 'unknown_feature', detail: 'features names a feature that the catalogue does not have.' })),
    };
  }
}
