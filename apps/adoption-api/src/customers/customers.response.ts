/** A customer. */
export class CustomerResponse {
  /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
  id: string;
  /** @example acme */
  externalId: string;
  /** @example Acme Corp */
  name: string;
  /** @example Enterprise */
  segment: string | null;
  /** @example Manufacturing */
  industry: string | null;
  /**
   * IANA time zone; null: that of the installation.
   * @example Europe/Berlin
   */
  timeZone: string | null;
  /** @example lena@example.com */
  csmEmail: string | null;
  /** @example 2026-02-01 */
  goLiveOn: string | null;
  /** @example 2026-01-12T09:30:00.000Z */
  createdAt: string;
  /** @example 2026-03-02T16:05:11.000Z */
  updatedAt: string;
}

/** A page of customers. */
export class CustomersResponse {
  items: CustomerResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
