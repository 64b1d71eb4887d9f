import { TARGET_METRICS, type TargetMetric, type TargetOverride } from '@adoption/metrics';
import type { Faults } from './faults';

const MOST_TARGETS = 1_000;
/** As long as the segment or industry of a customer may be. */
const LONGEST_NAME = 255;
const FIELDS = ['metric', 'operator', 'value', 'segment', 'industry'] as const;
const METRICS = Object.keys(TARGET_METRICS) as TargetMetric[];

/**
 * Reads targets: each for a figure that can have one, at most one for the same figure and accounts, shares up to 100 %. The
 * operator may be named, but is the product's. Their order means nothing, so they come back in one order.
 */
export function readThresholds(value: unknown, pointer: string, faults: Faults): readonly TargetOverride[] {
  const seen = new Set<string>();
  const targets = faults.list(value, pointer, MOST_TARGETS).flatMap((item, index) => {
    const at = `${pointer}/${index}`;
    const target = readTarget(item, at, faults);
    if (target === null) return [];
    const key = scopeOf(target);
    if (seen.has(key)) faults.add(at, 'duplicate', 'sets the same metric for the same accounts as an earlier entry');
    seen.add(key);
    return [target];
  });
  return targets.toSorted((a, b) => METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric) || (scopeOf(a) < scopeOf(b) ? -1 : 1));
}

const scopeOf = ({ metric, segment, industry }: TargetOverride): string => JSON.stringify([metric, segment, industry]);

/** null when the metric is not known, and so nothing else can be judged. */
function readTarget(item: unknown, pointer: string, faults: Faults): TargetOverride | null {
  const fields = faults.object(item, pointer, FIELDS);
  if (fields === null) return null;
  const metric = METRICS.find((known) => known === fields['metric']);
  if (metric === undefined) {
    faults.add(`${pointer}/metric`, 'unknown_value', `must be one of ${METRICS.join(', ')}`);
    return null;
  }
  const { operator, unit } = TARGET_METRICS[metric];
  if ((fields['operator'] ?? operator) !== operator)
    faults.add(`${pointer}/operator`, 'fixed_operator', `must be ${operator}, as the product judges this metric`);
  const name = (field: 'segment' | 'industry'): string | null => {
    const given = fields[field] ?? null;
    return given === null ? null : faults.text(given, `${pointer}/${field}`, LONGEST_NAME);
  };
  const range = unit === 'percent' ? { least: 0, most: 100 } : { least: 0 };
  return { metric, value: faults.number(fields['value'], `${pointer}/value`, range), segment: name('segment'), industry: name('industry') };
}
