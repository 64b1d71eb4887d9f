interface Owner {
  /** Null: not known to the directory of people. */
  readonly name: string | null;
  readonly email: string;
}

/** Everybody named, once by e-mail address, by name; somebody without a name is called by the address. */
export function ownersOf(...lists: readonly (readonly Owner[])[]): { name: string; email: string }[] {
  const byEmail = new Map<string, string>();
  for (const { name, email } of lists.flat()) {
    const key = email.toLowerCase();
    if (!byEmail.has(key) || byEmail.get(key) === key) byEmail.set(key, name ?? key);
  }
  return [...byEmail].map(([email, name]) => ({ email, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.email < b.email ? -1 : 1));
}
