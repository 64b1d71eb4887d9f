import { email, instant, type Reader, text } from './fields';

const USER_TRAITS = { name: text(), email: email(), team: text(), role: text(), signedUpAt: instant };
const CUSTOMER_TRAITS = { name: text(), segment: text(), industry: text() };

/** What an identify call may say about a user; null clears. */
export type UserTraits = { readonly [Name in keyof typeof USER_TRAITS]?: string | null };
/** What a group call may say about a customer; null clears. */
export type CustomerTraits = { readonly [Name in keyof typeof CUSTOMER_TRAITS]?: string | null };

/** Traits of a user as foreign clients send them, without those that the fields cannot hold: such calls are never refused for a trait. */
export const userTraits = (sent: Readonly<Record<string, unknown>>): UserTraits => held(USER_TRAITS, sent);

/** Traits of a customer, likewise; a customer always has a name. */
export function customerTraits(sent: Readonly<Record<string, unknown>>): CustomerTraits {
  const { name, ...others } = held(CUSTOMER_TRAITS, sent);
  return name == null ? others : { name, ...others };
}

function held<Name extends string>(
  readers: Readonly<Record<Name, Reader<string>>>,
  sent: Readonly<Record<string, unknown>>,
): { [Key in Name]?: string | null } {
  const traits: { [Key in Name]?: string | null } = {};
  for (const name in readers) {
    if (!Object.hasOwn(sent, name)) continue;
    const value = sent[name];
    if (value === null || value === '') traits[name] = null;
    else {
      const read = readers[name](value);
      if ('value' in read) traits[name] = read.value;
    }
  }
  return traits;
}
