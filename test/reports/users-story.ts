import type { AccountUser } from '@adoption/adoption';

/** A person as a list has them. */
export const userStory = (n: number, text: string | null = null): AccountUser => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  externalId: text ?? `u${n}`,
  name: text ?? `User ${n}`,
  email: text ?? `u${n}@example.com`,
  team: text,
  role: text,
  status: 'dormant',
  daysInactive: 31 + n,
  lastActiveOn: '2026-03-29',
  signedUpOn: null,
  sessions: n,
  actions: 3 * n,
});

/** People, made as they are asked for. */
export const usersStory = (total: number, text: string | null = null): Iterable<AccountUser> & { readonly total: number } => ({
  total,
  *[Symbol.iterator]() {
    for (let n = 0; n < total; n++) yield userStory(n, text);
  },
});

/** Somebody who has not been seen for a while. */
export const quietUser = (name: string, daysInactive: number): AccountUser => ({
  ...userStory(0),
  id: name,
  externalId: name,
  name,
  email: null,
  team: 'Finance',
  daysInactive,
});
