import { parseInstant } from '@adoption/accounts';
import { firstText, type LooseObject } from './loose-fields';
import type { CustomerTraits, PersonTraits } from './wire-call';

const EMAIL = /^[^\s@]+@[^\s@]+$/;
const LONGEST_EMAIL = 254;

/** Traits of a person under the names that SDKs commonly use. */
export function personTraits(traits: LooseObject): PersonTraits {
  const parts = [firstText(traits, ['firstName', 'first_name']), firstText(traits, ['lastName', 'last_name'])].filter((part) => part !== undefined);
  const name = firstText(traits, ['name', 'fullName', 'full_name']) ?? (parts.length > 0 ? parts.join(' ').slice(0, 255) : undefined);
  const email = firstText(traits, ['email']);
  const team = firstText(traits, ['team', 'department']);
  const role = firstText(traits, ['role', 'title']);
  const signedUpAt = looseInstant(traits['createdAt'] ?? traits['created_at'] ?? traits['signedUpAt']);
  return {
    ...(name !== undefined && { name }),
    ...(email !== undefined && email.length <= LONGEST_EMAIL && EMAIL.test(email) && { email }),
    ...(team !== undefined && { team }),
    ...(role !== undefined && { role }),
    ...(signedUpAt !== null && { signedUpAt: new Date(signedUpAt).toISOString() }),
  };
}

/** Traits of a customer. */
export function customerTraits(traits: LooseObject): CustomerTraits {
  const name = firstText(traits, ['name']);
  const segment = firstText(traits, ['segment']);
  const industry = firstText(traits, ['industry']);
  return { ...(name !== undefined && { name }), ...(segment !== undefined && { segment }), ...(industry !== undefined && { industry }) };
}

/** RFC 3339, a plain date (midnight UTC), or Unix time in seconds or milliseconds; null otherwise, and for years that are no sign-up. */
function looseInstant(value: unknown): number | null {
  let instant: number | null = null;
  if (typeof value === 'number' && Number.isFinite(value)) instant = Math.trunc(Math.abs(value) < 1e11 ? value * 1000 : value);
  else if (typeof value === 'string') instant = parseInstant(value.length === 10 ? `${value}T00:00:00Z` : value);
  return instant !== null && instant >= 0 && instant < 4_102_444_800_000 ? instant : null;
}
