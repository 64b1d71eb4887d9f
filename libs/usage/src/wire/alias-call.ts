import type { BareCall } from './calls';
import { idFault } from './loose-fields';
import { fault } from './rejects';

/** Reads a call in which a user says who it was before. */
export function readAlias(user: string | null, previous: string | null): BareCall {
  if (user === null) return fault('anonymous', 'The call names no user.');
  if (previous === null) return fault('missing_field', 'The call does not name who the user was before.');
  return idFault('The user id', user) ?? idFault('The id before', previous) ?? { kind: 'alias', user, previous };
}
