/** One person behind a user count. */
export class AccountUserResponse {
  /** UUID of the user. */
  id: string;
  externalId: string;
  name: string | null;
  email: string | null;
  team: string | null;
  role: string | null;
  status: 'active' | 'engaged' | 'at_risk' | 'dormant' | 'never_active' | 'left' | null;
  /** `asOf` minus the last active day; null when never active. */
  daysInactive: number | null;
  /** Local day. @example 2026-11-20 */
  lastActiveOn: string | null;
  /** Local day. @example 2026-05-04 */
  signedUpOn: string | null;
  /** Sessions started in the window. */
  sessions: number;
  /** Sum of quantity of human events in the window. */
  actions: number;
}

/** A page of the people behind a user count. */
export class AccountUsersResponse {
  items: AccountUserResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
