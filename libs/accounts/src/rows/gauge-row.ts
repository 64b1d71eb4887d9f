import { day, number, text } from '../fields';
import { readRow, required, type RowOf } from '../read-rows';

export const GAUGE_FIELDS = { customerId: required(text()), metric: required(text()), date: required(day), value: required(number(0)) };

/** A measured value as a bulk write names it. */
export type GaugeRow = RowOf<typeof GAUGE_FIELDS>;

export const readGaugeRow = (raw: unknown) => readRow(GAUGE_FIELDS, raw);

/** What a metric of a customer stood at on a local day, such as stored gigabytes or connected integrations. */
export interface GaugeRecord {
  readonly customer: number;
  readonly metric: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly value: number;
}

export const BLANK_GAUGE: GaugeRecord = { customer: 0, metric: '', date: '', value: 0 };

export const gaugeRowKey = (row: { readonly customer: number; readonly metric: string; readonly date: string }): string =>
  `${row.customer} ${row.date} ${row.metric}`;
