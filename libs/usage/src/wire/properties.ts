/**
 * The members of a properties object that are texts, numbers, booleans or null, and an upper bound of its size as JSON in
 * bytes. Objects and lists are left out: the catalogue can only keep scalars. The object itself is handed back when nothing
 * had to be left out.
 */
export function scalarProperties(properties: Readonly<Record<string, unknown>>): { scalars: Readonly<Record<string, unknown>>; bytesAtMost: number } {
  let units = 0;
  let nested = false;
  for (const name in properties) {
    const value = properties[name];
    units += name.length + 8;
    if (typeof value === 'string') units += value.length;
    else if (typeof value === 'object' && value !== null) nested = true;
  }
  // A UTF-16 unit takes at most six bytes of JSON (\u001f).
  if (!nested) return { scalars: properties, bytesAtMost: units * 6 };
  const members = Object.entries(properties).filter(([, value]) => typeof value !== 'object' || value === null);
  return { scalars: Object.fromEntries(members), bytesAtMost: Infinity };
}
