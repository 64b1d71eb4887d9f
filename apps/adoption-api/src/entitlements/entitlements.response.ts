/** How much of something a customer has bought. */
export class EntitlementResponse {
  /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
  customerId: string;
  /** @example users */
  metric: string;
  /**
   * null: unlimited.
   * @example 200
   */
  limit: number | null;
  /**
   * First day on which it holds; null: since ever.
   * @example 2026-01-01
   */
  validFrom: string | null;
  /** @example ["reports"] */
  features: string[];
}

/** A page of entitlements. */
export class EntitlementsResponse {
  items: EntitlementResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
