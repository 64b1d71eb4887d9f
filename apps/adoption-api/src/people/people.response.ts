/** Somebody who may sign in. */
export class PersonResponse {
  /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  id: string;
  /** @example lena@example.com */
  email: string;
  /** @example "Lena Fischer" */
  name: string;
  /** @example csm */
  role: 'admin' | 'leader' | 'csm';
  /** @example 2026-03-02T09:00:00.000Z */
  createdAt: string;
}

/** Everybody who may sign in, by e-mail address. */
export class PeopleResponse {
  items: PersonResponse[];
  /** Always null: the list is complete. */
  next: string | null;
}

/** A row that was not written. */
export class RejectedPersonResponse {
  /**
   * Position in the request, from 0.
   * @example 3
   */
  index: number;
  /** @example is_email */
  code: string;
  /** @example "email: must be an email" */
  detail: string;
}

/** What a bulk write of people did. */
export class PeopleWrittenResponse {
  /** @example 2 */
  created: number;
  /** @example 1 */
  updated: number;
  /** @example 0 */
  unchanged: number;
  rejected: RejectedPersonResponse[];
}
