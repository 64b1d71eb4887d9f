/** A contract of a customer. */
export class ContractResponse {
  /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
  customerId: string;
  /** @example c-2026 */
  externalId: string;
  /** @example 2026-01-01 */
  startsOn: string;
  /** @example 2026-12-31 */
  endsOn: string;
  /** @example 200 */
  seats: number;
  /** @example Enterprise */
  plan: string | null;
}

/** A page of contracts. */
export class ContractsResponse {
  items: ContractResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
