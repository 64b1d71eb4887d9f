import { day, text, wholeNumber } from '../fields';
import { optional, readRow, required, type RowOf } from '../read-rows';

export const CONTRACT_FIELDS = {
  customerId: required(text()),
  externalId: required(text()),
  startsOn: required(day),
  endsOn: required(day),
  seats: required(wholeNumber(1)),
  plan: optional(text()),
};

/** A contract as a bulk write names it. */
export type ContractRow = RowOf<typeof CONTRACT_FIELDS>;

export const readContractRow = (raw: unknown) =>
  readRow(CONTRACT_FIELDS, raw, ({ startsOn, endsOn }) => (endsOn < startsOn ? { code: 'out_of_range', detail: 'endsOn is before startsOn.' } : null));

/** A contract as it is stored; days are `YYYY-MM-DD`, both inclusive. */
export interface ContractRecord {
  readonly customer: number;
  readonly externalId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly seats: number;
  readonly plan: string | null;
}

export const BLANK_CONTRACT: ContractRecord = { customer: 0, externalId: '', startsOn: '', endsOn: '', seats: 0, plan: null };

export const contractRowKey = (row: { readonly customer: number; readonly externalId: string }): string => `${row.customer} ${row.externalId}`;
