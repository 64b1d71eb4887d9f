/** What a metric of a customer stood at on a local day. */
export class GaugeResponse {
  /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
  customerId: string;
  /** @example integrations */
  metric: string;
  /** @example 2026-03-01 */
  date: string;
  /** @example 4 */
  value: number;
}

/** A page of measured values. */
export class GaugesResponse {
  items: GaugeResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
