import { init } from 'echarts';
import { activeUsersChart } from './active-users-chart';
import { adoptionFunnel } from './adoption-funnel';
import type { Chart, ChartSize } from './chart';
import { type ChartColours, DARK_COLOURS, LIGHT_COLOURS } from './chart-colours';
import { growthChart } from './growth-chart';
import { healthBar, segments } from './health-bar';
import { scoreDistribution } from './score-distribution';
import { scoreGauge } from './score-gauge';
import { textWidth } from './text-width';
import { trendLine } from './trend-line';
import { heatStep, usageHeatmap } from './usage-heatmap';

const SIZE = { width: 660, height: 330 };
const PEAK = { fromWeekday: 1, toWeekday: 3, fromHour: 9, toHour: 11 };
const dates = (count: number, days = 1): string[] =>
  Array.from({ length: count }, (_, i) => new Date(Date.UTC(2026, 10, 22 - (count - 1 - i) * days)).toISOString().slice(0, 10));
const users = dates(30).map((date, i) => ({ date, dau: 60 + (i % 9), wau: 117 + Math.floor(i / 3), mau: 137 + Math.floor(i / 3.6) }));
const weeks = dates(20, 7).map((weekOf, i) => ({ weekOf, actions: 500 * i }));
const milestones = [2, 3, 12].map((week) => ({ title: `Step ${week}`, date: weeks[week]!.weekOf, week: week + 1 }));
const cells = Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (_hour, hour) => (day < 5 && hour > 7 ? hour : 0)));
const bins = Array.from({ length: 10 }, (_, i) => ({
  from: i * 10,
  to: i * 10 + 10,
  band: (['poor', 'poor', 'poor', 'poor', 'poor', 'fair', 'fair', 'good', 'good', 'excellent'] as const)[i]!,
  accounts: i,
}));
const tiers = [
  { tier: 'core', users: 133, percent: 92 },
  { tier: 'advanced', users: 65, percent: 45 },
  { tier: 'power', users: 26, percent: 18 },
] as const;
const noTiers = tiers.map(({ tier }) => ({ tier, users: 0, percent: null }));
const counts = { active: 89, engaged: 28, atRisk: 18, dormant: 10, neverActive: 0 };
const nobody = { active: 0, engaged: 0, atRisk: 0, dormant: 0, neverActive: 0 };
const zeros = users.map((point) => ({ ...point, dau: 0, wau: 0, mau: 0 }));
const good = { score: 72, band: 'good', delta: 5.2, peerMedian: 68.4, earlier: 'last month' } as const;
const unknown = { score: null, band: null, delta: null, peerMedian: null, earlier: null };

type Case = [name: string, build: (colours: ChartColours, size: ChartSize) => Chart, texts: string[], description: string];
const CASES: Case[] = [
  [
    'active users',
    (...rest) => activeUsersChart(users, { licensedUsers: 200, dauMean: 64.1 }, ...rest),
    ['MAU 145', 'WAU 126', 'DAU avg 64', '200 licensed seats', '22 Nov'],
    'Monthly active users rose from 137 to 145 (24 Oct – 22 Nov 2026), 73% of 200 licensed seats; 64 on an average day.',
  ],
  [
    'active users by week',
    (...rest) =>
      activeUsersChart(
        dates(60, 7).map((date) => ({ date, dau: 3, wau: 20, mau: 40 })),
        { licensedUsers: 1000, dauMean: 9 },
        ...rest,
      ),
    ['DAU Sun 3', '↑ 1,000 licensed seats', 'Nov 2026'],
    'Monthly active users began and ended at 40 (5 Oct 2025 – 22 Nov 2026), 4% of 1,000 licensed seats; 9 on an average day.',
  ],
  [
    'no active users',
    (...rest) => activeUsersChart(zeros, { licensedUsers: null, dauMean: 0 }, ...rest),
    ['MAU 0', 'DAU avg 0'],
    'Monthly active users began and ended at 0 (24 Oct – 22 Nov 2026); 0 on an average day.',
  ],
  ['no days', (...rest) => activeUsersChart([], { licensedUsers: 200, dauMean: null }, ...rest), ['No activity in this period'], 'No activity in this period.'],
  [
    'one day',
    (...rest) => activeUsersChart(users.slice(-1), { licensedUsers: null, dauMean: null }, ...rest),
    ['MAU 145', 'DAU 62'],
    'Monthly active users were 145 (22 Nov 2026).',
  ],
  [
    'gauge',
    (...rest) => scoreGauge(good, ...rest),
    ['72', 'out of 100', 'Peers 68', '50', '85'],
    'Adoption score 72 out of 100, rated Good. Up 5 from last month. Peer median 68.',
  ],
  ['gauge without a score', (...rest) => scoreGauge(unknown, ...rest), ['–', 'Not enough', 'data yet'], 'Adoption score: not enough data yet.'],
  ['health', (...rest) => healthBar(counts, ...rest), [], 'Of 145 users with a seat, 61% active, 19% engaged, 13% at risk, 7% dormant.'],
  ['health of nobody', (...rest) => healthBar(nobody, ...rest), [], 'No users hold a seat yet.'],
  [
    'heatmap',
    (...rest) => usageHeatmap(cells, PEAK, ...rest),
    ['Mon', 'Sun', '09:00', 'Fewer', 'Peak window'],
    'People are busiest from Tuesday to Thursday, 09:00–11:00.',
  ],
  ['heatmap of nothing', (...rest) => usageHeatmap([], null, ...rest), ['Mon', 'Fewer'], 'No activity in this period.'],
  [
    'funnel',
    (...rest) => adoptionFunnel(tiers, ...rest),
    ['92%', '133 users', '−47 pts', '−27 pts', 'Power'],
    'Of the active users, 92% reach core features, 45% reach advanced features, 18% reach power features.',
  ],
  ['funnel of nobody', (...rest) => adoptionFunnel(noTiers, ...rest), ['–', '0 users'], 'Nobody used a feature in this period.'],
  [
    'growth',
    (...rest) => growthChart(weeks, milestones, ...rest),
    ['10k', '1', '2', '3'],
    'Weekly actions went from 0 in the week of 12 Jul 2026 to 9,500 in the week of 22 Nov 2026, the most being 9,500; 3 milestones reached.',
  ],
  ['growth of nothing', (...rest) => growthChart([], [], ...rest), ['No events yet'], 'No events yet.'],
  [
    'distribution',
    (...rest) => scoreDistribution(bins, ...rest),
    ['Poor', 'Fair', 'Good', 'Excellent', '9', '100'],
    'Of 45 accounts with a score, 10 are below 50; the largest group has 90–100 (Excellent).',
  ],
  [
    'trend',
    (...rest) =>
      trendLine(
        [
          { date: '2026-11-01', value: 60 },
          { date: '2026-11-08', value: null },
          { date: '2026-11-15', value: 72 },
        ],
        { name: 'Adoption score', max: 100 },
        ...rest,
      ),
    ['72', '15 Nov'],
    'Adoption score rose from 60 to 72 (1 – 15 Nov 2026).',
  ],
  ['trend of nothing', (...rest) => trendLine([{ date: '2026-11-01', value: null }], { name: 'Users' }, ...rest), ['No data for users'], 'No data for users.'],
];

/** The chart as a server draws it. */
function svg(chart: Chart, size: ChartSize): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, ...size });
  drawing.setOption(chart.option);
  const picture = drawing.renderToSVGString();
  drawing.dispose();
  return picture;
}

describe.each(CASES)('%s', (_name, build, texts, description) => {
  it.each([
    ['light', LIGHT_COLOURS, SIZE],
    ['dark and narrow', DARK_COLOURS, { width: 316, height: 220 }],
  ] as const)('is drawn %s with its words', (_theme, colours, size) => {
    const chart = build(colours, size);
    const picture = svg(chart, size);
    const written = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!.trim());
    expect(written).toEqual(expect.arrayContaining(size.width > 400 ? texts : texts.slice(0, 1)));
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
    expect(chart.description).toBe(description);
  });

  it('can be sent to a worker, has a row for each head and steps inside its size', () => {
    const { option, table, points } = build(LIGHT_COLOURS, SIZE);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
    expect(points.every(({ x, y, width, height }) => x + width / 2 >= 0 && x + width / 2 <= SIZE.width && y >= 0 && y + height <= SIZE.height + 0.01)).toBe(
      true,
    );
  });
});

it('the cursor says date and values in order', () => {
  const { points } = activeUsersChart(users, { licensedUsers: 200, dauMean: 64 }, LIGHT_COLOURS, SIZE);
  expect(points).toHaveLength(30);
  expect(points.at(-1)!.label).toBe('22 Nov 2026: MAU 145, WAU 126, DAU 62');
  const map = usageHeatmap(cells, PEAK, LIGHT_COLOURS, SIZE).points;
  expect([map.length, map[24 + 9]!.label, map[6 * 24]!.label]).toEqual([168, 'Tue 09:00–10:00: 9 events', 'Sun 00:00–01:00: 0 events']);
});

it.each([254, 318, 526])('names of bands stand apart at %s pixels', (width) => {
  const names = ['Poor', 'Fair', 'Good', 'Excellent'];
  const written = scoreDistribution(bins, LIGHT_COLOURS, { width, height: 230 }).option.graphic as unknown as { x: number; style: { text?: string } }[];
  const places = names.map((name) => ({ middle: written.find(({ style }) => style.text === name)!.x, half: textWidth(name) / 2 }));
  const gaps = places.slice(1).map(({ middle, half }, i) => middle - half - places[i]!.middle - places[i]!.half);
  expect(gaps.every((gap) => gap > 5.9)).toBe(true);
  expect(places[3]!.middle + places[3]!.half).toBeLessThanOrEqual(width + 0.01);
});

it('those at risk are hatched, groups of somebody can be seen', () => {
  expect(JSON.stringify(healthBar(counts, LIGHT_COLOURS, { width: 390, height: 14 }).option)).toContain('"decal"');
  expect(svg(healthBar(counts, LIGHT_COLOURS, { width: 390, height: 14 }), { width: 390, height: 14 })).toContain('<pattern');
  const parts = segments([9000, 1, 0, 1], 390);
  expect(parts.map(({ width }) => width > 4.99)).toEqual([true, true, false, true]);
  expect(parts[3]!.x + parts[3]!.width).toBeCloseTo(390, 9);
});

it('nothing at all has a shade of its own', () => {
  expect([0, 1, 16, 17, 50, 96, 100].map((value) => heatStep(value, 100))).toEqual([0, 1, 1, 2, 3, 6, 6]);
  expect(heatStep(0, 0)).toBe(0);
});
