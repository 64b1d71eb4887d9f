import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type BulkAnswer, CustomersService, FeaturesService, TermsService, UsersService, type WriteMode } from '@adoption/accounts';
import { Database } from '@adoption/database';
import { Problem } from '@adoption/problems';
import type { ImportKind } from './import-fields';
import type { Judgement, PartPlace, ReadRow, RowProblem } from './judged-part';
import { customersInReach } from './queries/customers-in-reach.query';
import { earlierKeys } from './queries/earlier-keys.query';

export type AccountKind = Exclude<ImportKind, 'events'>;
type Row = Readonly<Record<string, unknown>>;

/** What says which thing a row is about. */
const IDENTITY: Readonly<Record<AccountKind, readonly string[]>> = {
  customers: ['externalId'],
  users: ['customerId', 'externalId'],
  features: ['key'],
  entitlements: ['customerId', 'metric', 'validFrom'],
  contracts: ['customerId', 'externalId'],
  gauges: ['customerId', 'metric', 'date'],
};

const UNKNOWN_CUSTOMER: RowProblem = { code: 'unknown_customer', detail: 'customerId names no customer.' };
const DUPLICATE: RowProblem = { code: 'duplicate_row', detail: 'An earlier row of the file is about the same thing.' };

/** Judges and writes rows about accounts with the very services of the bulk writes. */
@Injectable()
export class JudgeAccounts {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersService,
    private readonly users: UsersService,
    private readonly features: FeaturesService,
    private readonly terms: TermsService,
  ) {}

  /** What writing these rows would do now. Of rows about the same thing the first valid one of the file counts. */
  async judge(kind: AccountKind, place: PartPlace, rows: readonly ReadRow[]): Promise<Judgement> {
    const faults: (RowProblem | null)[] = rows.map(() => null);
    const digests = rows.map(({ row }) => digestOf(kind, row));
    const earlier = await earlierKeys(this.database, place.key, place.part, digests);
    digests.forEach((digest, at) => {
      if (earlier.has(digest)) faults[at] = DUPLICATE;
    });
    const keys = await this.reach(kind, place, rows, faults);
    const open = rows.flatMap((_, at) => (faults[at] === null ? [at] : []));
    const answer = await this.check(kind, open, rows, faults);
    const valid = rows.flatMap((_, at) => (faults[at] === null ? [at] : []));
    return {
      faults,
      duplicates: answer.unchanged,
      keys: new Map(valid.map((at) => [digests[at]!, 1])),
      created: answer.created,
      updated: answer.updated,
      unchanged: answer.unchanged,
      customers: [...new Set(valid.flatMap((at) => keys.get(nameIn(kind, rows[at]!.row)) ?? []))],
      events: [],
      users: [],
    };
  }

  /** Writes valid rows. Doing it again changes nothing. */
  async write(kind: AccountKind, rows: readonly Row[]): Promise<void> {
    await this.upsert(kind, rows, 'write');
  }

  /** Keys of the customers that rows name; rows about others are marked. */
  async reach(kind: AccountKind, place: PartPlace, rows: readonly ReadRow[], faults: (RowProblem | null)[]): Promise<ReadonlyMap<string, number>> {
    if (kind === 'features') return new Map();
    const names = rows.map(({ row }) => nameIn(kind, row)).filter((name) => name !== '');
    const keys = await customersInReach(this.database, names, place.csmEmail);
    if (kind === 'customers') return keys;
    rows.forEach(({ row }, at) => {
      const name = nameIn(kind, row);
      if (faults[at] === null && name !== '' && !keys.has(name)) faults[at] = UNKNOWN_CUSTOMER;
    });
    return keys;
  }

  /** Rows that need a confirmation that files cannot give are bad; then the others are judged without them. */
  private async check(kind: AccountKind, open: readonly number[], rows: readonly ReadRow[], faults: (RowProblem | null)[]): Promise<BulkAnswer> {
    try {
      const answer = await this.upsert(
        kind,
        open.map((at) => rows[at]!.row),
        'check',
      );
      for (const { index, code, detail } of answer.rejected) faults[open[index]!] = code === 'duplicate_row' ? DUPLICATE : { code, detail };
      return answer;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'zone_change_needs_confirmation' || error.faults.length === 0) throw error;
      for (const { pointer } of error.faults)
        faults[open[Number(pointer.split('/')[1])]!] = { code: error.code, detail: 'timeZone cannot change while old days cannot be counted again.' };
      return this.check(
        kind,
        open.filter((at) => faults[at] === null),
        rows,
        faults,
      );
    }
  }

  private upsert(kind: AccountKind, rows: readonly Row[], mode: WriteMode): Promise<BulkAnswer> {
    switch (kind) {
      case 'customers':
        return this.customers.upsert(rows, false, mode);
      case 'users':
        return this.users.upsert(rows, mode);
      case 'features':
        return this.features.upsert(rows, mode);
      case 'entitlements':
        return this.terms.upsertEntitlements(rows, mode);
      case 'contracts':
        return this.terms.upsertContracts(rows, mode);
      case 'gauges':
        return this.terms.upsertGauges(rows, mode);
    }
  }
}

const textIn = (row: Row, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value : '';
};
const nameIn = (kind: AccountKind, row: Row): string => textIn(row, kind === 'customers' ? 'externalId' : 'customerId');

const digestOf = (kind: AccountKind, row: Row): string =>
  createHash('sha256')
    .update(JSON.stringify(IDENTITY[kind].map((field) => textIn(row, field))))
    .digest('hex')
    .slice(0, 32);
