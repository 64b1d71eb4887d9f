/** Array literals of PostgreSQL for bound parameters: several times faster than element-wise conversion by the driver. */
export const numbers = (values: readonly (number | null)[]): string => `{${values.map((value) => value ?? 'NULL').join(',')}}`;

/** For values that need no quoting: hex, one-letter codes, booleans, bit strings. */
export const words = (values: readonly (string | boolean)[]): string => `{${values.join(',')}}`;

/** Any text, quoted. */
export const texts = (values: readonly (string | null)[]): string =>
  `{${values.map((value) => (value === null ? 'NULL' : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)).join(',')}}`;
