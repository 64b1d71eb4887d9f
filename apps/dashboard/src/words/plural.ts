const ENGLISH = new Intl.PluralRules('en');

/** The form that fits a number: `plural(1, 'user', 'users')` → `user`. */
export const plural = (count: number, one: string, other: string): string => (ENGLISH.select(count) === 'one' ? one : other);
