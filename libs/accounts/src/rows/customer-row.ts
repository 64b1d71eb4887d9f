import { day, email, text, timeZone } from '../fields';
import { optional, readRow, required, type RowOf } from '../read-rows';

export const CUSTOMER_FIELDS = {
  externalId: required(text()),
  name: required(text()),
  segment: optional(text()),
  industry: optional(text()),
  timeZone: optional(timeZone),
  csmEmail: optional(email(true)),
  goLiveOn: optional(day),
};

/** A customer as a bulk write names it. */
export type CustomerRow = RowOf<typeof CUSTOMER_FIELDS>;

export const readCustomerRow = (raw: unknown) => readRow(CUSTOMER_FIELDS, raw);

/** A customer as it is stored. `key` 0: not yet. */
export interface CustomerRecord {
  readonly key: number;
  readonly externalId: string;
  readonly name: string;
  readonly segment: string | null;
  readonly industry: string | null;
  /** IANA zone; null: the installation's. */
  readonly timeZone: string | null;
  /** Lower case. */
  readonly csmEmail: string | null;
  /** `YYYY-MM-DD`. */
  readonly goLiveOn: string | null;
}

export const BLANK_CUSTOMER: CustomerRecord = {
  key: 0,
  externalId: '',
  name: '',
  segment: null,
  industry: null,
  timeZone: null,
  csmEmail: null,
  goLiveOn: null,
};

export const customerRowKey = ({ externalId }: { readonly externalId: string }): string => externalId;
