import { formatInteger } from '../numbers';
import { formatShares } from '../whole-percents';
import { type Chart, type ChartPoint, type ChartSize, type JsonObject, optionOf, pixel, pointOf } from './chart';
import type { ChartColours } from './chart-colours';
import { boxShape } from './shapes';

/** Counts of seat users by their last active day. */
export interface HealthCounts {
  readonly active: number;
  readonly engaged: number;
  readonly atRisk: number;
  readonly dormant: number;
  readonly neverActive: number;
}

export type HealthKey = keyof HealthCounts;

/** A group of users, with the words that explain it. */
export interface HealthGroup {
  readonly key: HealthKey;
  readonly name: string;
  readonly note: string;
}

/** Groups of users in their order. */
export const HEALTH_GROUPS: readonly HealthGroup[] = [
  { key: 'active', name: 'Active', note: 'seen in last 7 days' },
  { key: 'engaged', name: 'Engaged', note: '8–14 days' },
  { key: 'atRisk', name: 'At risk', note: '15–30 days' },
  { key: 'dormant', name: 'Dormant', note: 'over 30 days' },
  { key: 'neverActive', name: 'Never active', note: 'no login yet' },
];

const GAP = 3;
const LEAST = 5;
const RADIUS = 4;

/**
 * One bar of all seat users, cut into their groups; those at risk are hatched too.
 * @param groups all of them in their order, by the names that the reader is told
 */
export function healthBar(counts: HealthCounts, colours: ChartColours, size: ChartSize, groups: readonly HealthGroup[] = HEALTH_GROUPS): Chart {
  const values = groups.map(({ key }) => counts[key]);
  const shares = formatShares(values);
  const total = values.reduce((sum, count) => sum + count, 0);
  const parts = segments(values, size.width);
  const shown = groups.flatMap(({ key }, i) => (values[i]! > 0 ? [{ key, ...parts[i]! }] : []));
  return {
    option: optionOf({
      grid: { left: 0, top: 0, right: 0, bottom: 0, containLabel: false, outerBoundsMode: 'none' },
      xAxis: { type: 'value', min: 0, max: size.width, show: false },
      yAxis: { type: 'category', data: ['users'], show: false },
      graphic: total === 0 ? [boxShape({ x: 0, y: 0, ...size }, { fill: colours.track, radius: RADIUS })] : [],
      series: shown.flatMap(({ key, width }, i) => [
        ...(i === 0 ? [] : [barSeries(`gap ${i}`, GAP, size, { color: 'transparent' })]),
        barSeries(key, width, size, {
          color: colours.health[key],
          borderRadius: RADIUS,
          ...(key === 'atRisk' && { decal: { symbol: 'rect', color: colours.card, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 } }),
        }),
      ]),
    }),
    description: sentence(groups, values, shares, total),
    table: {
      caption: 'User health',
      head: ['Group', 'Last seen', 'Users', 'Share'],
      rows: groups.map(({ name, note }, i) => [name, note, formatInteger(values[i]!), shares[i]!]),
    },
    points: groups.flatMap(({ name, note }, i): ChartPoint[] =>
      values[i]! > 0 ? [pointOf(`${name} (${note})`, [users(values[i]!), shares[i]!], { ...parts[i]!, y: 0, height: size.height })] : [],
    ),
  };
}

/** Left edge and width of each group: in proportion, none that has somebody thinner than can be seen, with gaps between. */
export function segments(counts: readonly number[], width: number): { readonly x: number; readonly width: number }[] {
  const present = counts.filter((count) => count > 0);
  const total = present.reduce((sum, count) => sum + count, 0);
  const room = width - GAP * Math.max(0, present.length - 1);
  const spare = Math.max(0, room - LEAST * present.length);
  let x = 0;
  return counts.map((count) => {
    const part = { x, width: count > 0 ? Math.min(LEAST, room / present.length) + (spare * count) / total : 0 };
    if (count > 0) x += part.width + GAP;
    return part;
  });
}

const barSeries = (name: string, width: number, size: ChartSize, itemStyle: JsonObject): JsonObject => ({
  type: 'bar',
  name,
  stack: 'users',
  silent: true,
  barWidth: size.height,
  data: [pixel(width)],
  itemStyle,
});

const users = (count: number): string => `${formatInteger(count)} ${count === 1 ? 'user' : 'users'}`;

function sentence(groups: readonly HealthGroup[], values: readonly number[], shares: readonly string[], total: number): string {
  if (total === 0) return 'No users hold a seat yet.';
  const parts = groups.map(({ name }, i) => `${shares[i]} ${name.toLowerCase()}`).filter((_, i) => values[i]! > 0);
  return `Of ${users(total)} with a seat, ${parts.join(', ')}.`;
}
