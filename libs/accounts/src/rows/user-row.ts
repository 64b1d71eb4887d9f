import { email, instant, text, truth } from '../fields';
import { optional, readRow, required, type RowOf } from '../read-rows';

export const USER_FIELDS = {
  customerId: required(text()),
  externalId: required(text()),
  name: optional(text()),
  email: optional(email()),
  team: optional(text()),
  role: optional(text()),
  signedUpAt: optional(instant),
  deactivatedAt: optional(instant),
  internal: optional(truth),
};

/** A user of a customer as a bulk write names it. */
export type UserRow = RowOf<typeof USER_FIELDS>;

export const readUserRow = (raw: unknown) => readRow(USER_FIELDS, raw);

/** A user as it is stored. Instants are ISO 8601 in UTC. */
export interface UserRecord {
  /** Key of the customer. */
  readonly customer: number;
  readonly externalId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly team: string | null;
  readonly role: string | null;
  readonly signedUpAt: string | null;
  readonly deactivatedAt: string | null;
  /** Of the installation's own people: counted nowhere. */
  readonly internal: boolean;
}

export const BLANK_USER: UserRecord = {
  customer: 0,
  externalId: '',
  name: null,
  email: null,
  team: null,
  role: null,
  signedUpAt: null,
  deactivatedAt: null,
  internal: false,
};

export const userRowKey = (row: { readonly customer: number; readonly externalId: string }): string => `${row.customer} ${row.externalId}`;
