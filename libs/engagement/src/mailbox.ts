/** What an envelope or a header may name: one plain mailbox. Anything else might be read as somebody else's, or as several. */
const MAILBOX = /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()\\,;"@]+$/u;
const LONGEST = 254;

/** Whether an address is one mailbox and nothing else. */
export const isMailbox = (address: string): boolean => address.length <= LONGEST && MAILBOX.test(address);

/** The first of several addresses that is a mailbox; null: none is. */
export const firstMailbox = (...addresses: readonly (string | null)[]): string | null =>
  addresses.find((address): address is string => address !== null && isMailbox(address)) ?? null;
