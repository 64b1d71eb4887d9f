/** What a comparison of many dashboards found. */
export interface Findings {
  /** Numbers compared, and all other values. */
  numbers: number;
  others: number;
  differences: { where: string; path: string; expected: unknown; got: unknown }[];
  /** Paths that stand in a dashboard and were not counted, with the types of value seen there. */
  uncounted: Map<string, Set<string>>;
  /** Numbers and dates compared, by path. */
  byPath: Map<string, number>;
}

export const noFindings = (): Findings => ({ numbers: 0, others: 0, differences: [], uncounted: new Map(), byPath: new Map() });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const NAMES = [['key'], ['metric'], ['tier'], ['date'], ['weekOf'], ['rule', 'subject'], ['name'], ['feature']] as const;

/** The fields that tell the items of a list apart; without any their position does. */
const nameOf = (item: unknown): string | null => {
  if (!isObject(item)) return null;
  const fields = NAMES.find((names) => names.every((name) => typeof item[name] === 'string'));
  return fields === undefined ? null : fields.map((name) => String(item[name])).join(' ');
};

/** Compares an answer with what was counted, leaf by leaf; leaves that were not counted are noted. */
export function compare(findings: Findings, where: string, got: unknown, expected: unknown, path = ''): void {
  if (Array.isArray(got) && Array.isArray(expected)) {
    if (got.length !== expected.length) findings.differences.push({ where, path: `${path}.length`, expected: expected.length, got: got.length });
    for (const [n, item] of expected.entries()) {
      const name = nameOf(item);
      const other: unknown = name === null ? got[n] : got.find((candidate) => nameOf(candidate) === name);
      if (other === undefined) findings.differences.push({ where, path: `${path}[${name ?? n}]`, expected: item, got: undefined });
      else compare(findings, `${where}${name === null ? '' : ` ${name}`}`, other, item, `${path}[]`);
    }
    return;
  }
  if (isObject(got) && isObject(expected)) {
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
    for (const key of Object.keys(got)) {
      if (key in expected) compare(findings, where, got[key], expected[key], at(key));
      else noteUncounted(findings, got[key], at(key));
    }
    for (const key of Object.keys(expected)) if (!(key in got)) findings.differences.push({ where, path: at(key), expected: expected[key], got: undefined });
    return;
  }
  if (typeof got === 'number') findings.numbers++;
  else findings.others++;
  findings.byPath.set(path, (findings.byPath.get(path) ?? 0) + 1);
  if (!same(got, expected)) findings.differences.push({ where, path, expected, got });
}

const same = (got: unknown, expected: unknown): boolean =>
  typeof got === 'number' && typeof expected === 'number' ? Math.abs(got - expected) <= 1e-9 * Math.max(1, Math.abs(expected)) : got === expected;

function noteUncounted(findings: Findings, value: unknown, path: string): void {
  if (Array.isArray(value)) for (const item of value) noteUncounted(findings, item, `${path}[]`);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) noteUncounted(findings, item, `${path}.${key}`);
  else findings.uncounted.set(path, (findings.uncounted.get(path) ?? new Set()).add(value === null ? 'null' : typeof value));
}

/** Texts that are null where there is nothing to tell. */
const TEXTS = new Set(['score.explanation', 'peerComparison.insight.consider']);

/** Paths not counted that hold numbers or booleans, or never showed what they hold; the rest is text. */
export function uncountedFigures({ uncounted }: Findings): string[] {
  return [...uncounted]
    .filter(([path, types]) => !types.has('string') && !TEXTS.has(path))
    .map(([path]) => path)
    .sort();
}

export const uncountedTexts = ({ uncounted }: Findings): string[] =>
  [...uncounted]
    .filter(([, types]) => types.has('string'))
    .map(([path]) => path)
    .sort();
