/** A period and the days of its window; `all` has no first day. */
export interface ReferenceWindow {
  readonly period: string;
  readonly from: number | null;
  readonly to: number;
}
