/** What can be done for many accounts at once. */
export type BulkKind = 'guide' | 'training';

/** An account that something is done for. */
export interface Account {
  readonly id: string;
  readonly name: string;
}

/** What was done for an account, or that there was nobody to do it for. */
export interface Done {
  readonly kind: 'done' | 'nobody';
  /** People who are written to. */
  readonly people: number;
  /** Who is not, and why; empty: everybody is. */
  readonly leftOut: string;
  /** Page of what was made; null: none. */
  readonly href: string | null;
}

export type Outcome =
  | { readonly state: 'waiting' }
  | { readonly state: 'working' }
  | { readonly state: 'ended'; readonly done: Done }
  | { readonly state: 'failed'; readonly error: unknown };

/** Does something for one account. Asked again for the same account it must go on where it was, with the same key. */
export type Work = (account: Account, key: string) => Promise<Done>;

/** The accounts for which nothing has come to its end yet. */
export const unfinished = (accounts: readonly Account[], outcomes: ReadonlyMap<string, Outcome>): Account[] =>
  accounts.filter(({ id }) => outcomes.get(id)?.state !== 'ended');

/**
 * Works for account after account; what fails for one does not keep the others from it.
 * @param keyOf the key of an account's request, which stays the same
 * @param tell hears of every step
 * @param stopped asked before each account; the rest is left waiting
 */
export async function runEach(
  accounts: readonly Account[],
  work: Work,
  keyOf: (id: string) => string,
  tell: (id: string, outcome: Outcome) => void,
  stopped: () => boolean,
): Promise<void> {
  for (const account of accounts) {
    if (stopped()) return;
    tell(account.id, { state: 'working' });
    try {
      tell(account.id, { state: 'ended', done: await work(account, keyOf(account.id)) });
    } catch (error) {
      tell(account.id, { state: 'failed', error });
    }
  }
}
