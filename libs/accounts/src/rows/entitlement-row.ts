import { day, names, number, text } from '../fields';
import { nullable, optional, readRow, required, type RowOf } from '../read-rows';

/** What stands for "since ever" in the column of days. */
export const SINCE_EVER = '-infinity';
/** Features of one entitlement at most: as many as the catalogue can hold. */
const MOST_FEATURES = 128;

export const ENTITLEMENT_FIELDS = {
  customerId: required(text()),
  metric: required(text()),
  limit: nullable(number(1)),
  validFrom: optional(day),
  features: optional(names(MOST_FEATURES)),
};

/** An entitlement as a bulk write names it. */
export type EntitlementRow = RowOf<typeof ENTITLEMENT_FIELDS>;

export const readEntitlementRow = (raw: unknown) => readRow(ENTITLEMENT_FIELDS, raw);

/** An entitlement as it is stored. */
export interface EntitlementRecord {
  readonly customer: number;
  readonly metric: string;
  /** null: unlimited. */
  readonly limit: number | null;
  /** First day on which it holds, or {@link SINCE_EVER}. */
  readonly validFrom: string;
  /** Keys of the features it puts in the plan. */
  readonly features: readonly string[];
}

export const BLANK_ENTITLEMENT: EntitlementRecord = { customer: 0, metric: '', limit: null, validFrom: SINCE_EVER, features: [] };

export const entitlementRowKey = (row: { readonly customer: number; readonly metric: string; readonly validFrom?: string | null }): string =>
  `${row.customer} ${row.validFrom ?? SINCE_EVER} ${row.metric}`;
