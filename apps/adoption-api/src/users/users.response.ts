/** A user of a customer. */
export class UserResponse {
  /** @example 5f2d1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
  id: string;
  /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
  customerId: string;
  /** @example u-1001 */
  externalId: string;
  /** @example Sam Doe */
  name: string | null;
  /** @example sam@example.com */
  email: string | null;
  /** @example Operations */
  team: string | null;
  /** @example Analyst */
  role: string | null;
  /** @example 2026-01-12T09:30:00.000Z */
  signedUpAt: string | null;
  /** @example null */
  deactivatedAt: string | null;
  /** @example false */
  internal: boolean;
}

/** A page of users. */
export class UsersResponse {
  items: UserResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
