import type { AdoptionDashboard } from '@adoption/adoption';
import { bookOf, partsOf, type ReadBook, type ReadCell, written } from '../../../../test/reports/read-workbook';
import { dashboardStory } from '../../../../test/reports/report-story';
import { usersStory } from '../../../../test/reports/users-story';
import { REPORT_SECTIONS, type ReportSection } from '../report/report-sections';
import { reportOf } from '../report/report';
import { writeReportWorkbook } from './write-report-workbook';

const GENERATED_AT = '2026-11-28T12:30:00.000Z';
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

async function workbook(
  audience: 'internal' | 'customer' = 'internal',
  sections: readonly ReportSection[] | null = null,
  given: Partial<AdoptionDashboard> = {},
  dormant = 3,
): Promise<Buffer> {
  const report = reportOf({ dashboard: dashboardStory(null, given), audience, sections, dormant: null });
  const extras = { generatedAt: GENERATED_AT, dormant: usersStory(dormant) };
  return (await written((target) => writeReportWorkbook(report, extras, target))).bytes;
}
const table = (book: ReadBook, name: string): Record<string, ReadCell>[] => {
  const [titles, ...rows] = book.rows(name);
  return rows.map((row) => Object.fromEntries(titles!.map((title, i) => [title, row[i] ?? null])));
};
const fraction = (percent: number | null): number | null => (percent === null ? null : percent / 100);
/** What stands beside a name, first come. */
const beside = (book: ReadBook, name: string, label: string): readonly ReadCell[] =>
  book
    .rows(name)
    .find(([first]) => first === label)!
    .slice(1);

describe('the workbook of a report', () => {
  const dashboard = dashboardStory();
  let book: ReadBook;
  beforeAll(async () => {
    book = await bookOf(await workbook());
  });

  it('has a sheet for each section, in order', () => {
    expect(book.names).toEqual([
      'Summary',
      'Entitlements',
      'Active users (daily)',
      'User health',
      'Dormant users',
      'Features',
      'Usage heatmap',
      'Growth',
      'Peers',
      'Recommendations',
      'Definitions',
    ]);
  });

  it('begins with whom it is not for', () => {
    expect(
      book
        .rows('Summary')
        .slice(1, 3)
        .map(([first]) => first),
    ).toEqual(['Internal: not for the customer', 'Customer']);
  });

  it('has the Sundays of a long period, and says so', async () => {
    const activeUsers = [14, 21, 28].map((date) => ({ date: `2026-06-${date}`, dau: date, wau: 2 * date, mau: 3 * date }));
    const long = await bookOf(await workbook('internal', ['engagement'], { trends: { ...dashboard.trends, activeUsers } }));
    expect(long.names).toEqual(['Summary', 'Active users (Sundays)', 'User health', 'Definitions']);
    expect(long.rows('Active users (Sundays)').slice(0, 2)).toEqual([
      ['Sunday', 'Active that day', 'Active in 7 days', 'Active in 30 days'],
      [day('2026-06-14'), 14, 28, 42],
    ]);
    expect(beside(long, 'Definitions', 'Active users (Sundays)')[0]).toContain('each Sunday');
    expect(table(book, 'Definitions').map((row) => row['Figure'])).not.toContain('Active users (Sundays)');
  });

  it('says whose it is, of when, and how fresh', () => {
    expect(beside(book, 'Summary', 'Customer')[0]).toBe('Acme Corp');
    expect(beside(book, 'Summary', 'Industry')[0]).toBe('SaaS');
    expect(beside(book, 'Summary', 'Renews on')[0]).toEqual(day('2027-03-03'));
    expect(['From', 'To', 'Compared from', 'Compared to'].map((label) => beside(book, 'Summary', label)[0])).toEqual(
      ['2026-10-29', '2026-11-27', '2026-09-29', '2026-10-28'].map(day),
    );
    // An instant is a fraction of a day in the file: right to the millisecond.
    const off = (label: string, instant: string): number => Math.abs((beside(book, 'Summary', label)[0] as Date).getTime() - Date.parse(instant));
    expect(off('Generated at (UTC)', GENERATED_AT)).toBeLessThan(2);
    expect(off('Data as of (UTC)', dashboard.freshness.lastEventAt!)).toBeLessThan(2);
  });

  it('has the score and its parts with all their digits', () => {
    const { score } = dashboard;
    expect(
      book
        .rows('Summary')
        .filter(([name]) => name === 'Adoption score')[1]!
        .slice(1, 3),
    ).toEqual([72, 'points of 100']);
    expect(beside(book, 'Summary', 'Exact score')[0]).toBe(score.exact);
    expect(beside(book, 'Summary', 'Change from the period before')[0]).toBe(score.delta);
    const from = book.rows('Summary').findIndex(([name]) => name === 'Part of the score');
    const parts = book.rows('Summary').slice(from + 1, from + 6);
    expect(parts.map((row) => row.slice(3, 7))).toEqual(
      score.components.map(({ normalized, weight, points, deltaPoints }) => [normalized, weight, points, deltaPoints]),
    );
    expect(parts.map((row) => row[1])).toEqual([77.5 / 100, 57.142857142857146 / 100, 12.733538461538462, 1.1083333333333334, null]);
  });

  it('has every metric with value, previous, change, peers, target and status', () => {
    const summary = (label: string): readonly ReadCell[] => beside(book, 'Summary', label);
    const { change } = dashboard.userMetrics.mauOfLicensed;
    const dau = [44.36666666666667, 'users', 39.4, 12.605752961082906 / 100, '%', 38.25, 'Above', null, 'No target'];
    expect(summary('DAU (Daily active users, average)')).toEqual(dau);
    expect(summary('WAU (Weekly active users)').slice(5, 7)).toEqual([113.2, 'Average']);
    expect(summary('MAU of licensed')).toEqual([73 / 100, '%', 69.66666666666667 / 100, change, 'points', null, null, '> 70%', 'On target']);
    expect(summary('Logins per user and week').slice(7, 9)).toEqual(['> 3', 'Off target']);
    expect(summary('Session duration').slice(0, 2)).toEqual([620.4070244604316 / 60, 'minutes']);
    expect(summary('Dormant users').slice(0, 2)).toEqual([11, 'users']);
    expect(summary('Dormant users, share of activated users')[0]).toBe(7.051282051282051 / 100);
    const labels = book.rows('Summary').map(([label]) => label);
    for (const label of ['Power users (Top 20% by usage)', 'Logins per user and week', 'Time to feature', 'API calls per day', 'Integrations', 'Collaboration'])
      expect(labels).toContain(label);
  });

  it('leaves empty what nobody knows', async () => {
    const { customer, featureMetrics } = dashboard;
    const stickiness = { ...featureMetrics.stickiness, value: null };
    const unknown = await bookOf(
      await workbook('internal', null, { customer: { ...customer, industry: null }, featureMetrics: { ...featureMetrics, stickiness } }),
    );
    expect(beside(unknown, 'Summary', 'Industry')[0]).toBeNull();
    expect(beside(unknown, 'Summary', 'Feature stickiness').slice(0, 4)).toEqual([null, '%', null, null]);
    expect(beside(unknown, 'Summary', 'Integrations').slice(0, 4)).toEqual([null, 'integrations', null, null]);
  });

  it('has the tables of the dashboard, number for number', () => {
    const { entitlements, trends, userMetrics, featureAdoption, peerComparison } = dashboard;
    expect(table(book, 'Entitlements').map((row) => [row['Used'], row['Limit'], row['Use'], row['Status']])).toEqual(
      entitlements.map(({ used, limit, utilization }, i) => [
        used,
        limit,
        fraction(utilization),
        ['Within limit', 'Over limit', 'No limit in contract', 'Not measured'][i],
      ]),
    );
    expect(book.rows('Active users (daily)').slice(1)).toEqual(trends.activeUsers.map(({ date, dau, wau, mau }) => [day(date), dau, wau, mau]));
    expect(table(book, 'User health').map((row) => [row['Group'], row['Users'], row['Share of users with a seat']])).toEqual([
      ...(['active', 'engaged', 'atRisk', 'dormant', 'neverActive'] as const).map((key, i) => [
        ['Active', 'Engaged', 'At risk', 'Dormant', 'Never active'][i],
        userMetrics.health[key],
        (100 * userMetrics.health[key]) / 158 / 100,
      ]),
      ['Without a seat now', 1, null],
    ]);
    expect(table(book, 'Features').map((row) => Object.values(row).slice(0, 15))).toEqual(
      featureAdoption.map((f, i) => [
        f.name,
        ['Core', 'Advanced', 'Advanced', 'Power', 'Power'][i],
        f.adopted ? 'Yes' : 'No',
        ['Healthy', 'Healthy', 'Low', 'Unused', 'Not in plan'][i],
        fraction(f.usagePercent),
        f.users,
        f.uses,
        f.repeatUsers,
        f.daysUsed,
        ...[f.firstUsedOn, f.lastUsedOn].map((date) => (date === null ? null : day(date))),
        f.medianDaysToFirstUse,
        f.medianDaysOfAdopters,
        fraction(f.peerUsagePercent),
        fraction(f.peerAdoptionPercent),
      ]),
    );
    expect(book.rows('Usage heatmap').slice(1, 8)).toEqual(trends.heatmap.map((hours, i) => [DAYS[i], ...hours]));
    expect(book.rows('Usage heatmap').map(([first]) => first)).toContain('Peak: Tuesday – Thursday, 09:00–11:00');
    expect(book.rows('Growth').slice(1, 21)).toEqual(trends.growth.map(({ weekOf, actions }) => [day(weekOf), actions, null]));
    expect(book.rows('Growth').at(-1)).toEqual([day('2026-08-20'), 6, 'Core features adopted']);
    expect(table(book, 'Peers').map((row) => Object.values(row).slice(1, 4))).toEqual(
      peerComparison.rows.map(({ value, peerMedian, percentile }, i) => [...[value, peerMedian].map((v) => (i === 0 ? v : fraction(v))), percentile]),
    );
    const [best] = table(book, 'Recommendations');
    expect(best).toMatchObject({ Rank: 1, Recommendation: 'Analytics Feature Training', Impact: 'High', 'Expected gain (points)': 3.57 });
    expect(book.rows('Recommendations').some((row) => row.includes('Set aside long ago'))).toBe(false);
    const value = book.rows('Recommendations').find((row) => row[1] === 'Dashboard')!;
    expect(value.slice(4, 11)).toEqual([10_885, 0.2, 0.35, 0.7, 36.28333333333333, 63.49583333333333, 126.99166666666667]);
  });

  it('names everyone who is dormant, however many they are', async () => {
    const many = await bookOf(await workbook('internal', null, {}, 2_345));
    expect(many.rows('Dormant users')).toHaveLength(2_346);
    expect(many.rows('Dormant users')[2_345]!.slice(0, 8)).toEqual([
      'User 2344',
      'u2344@example.com',
      'u2344',
      null,
      null,
      'Dormant',
      2_375,
      day('2026-03-29'),
    ]);
  });

  it('explains every metric and part of the score that occurs, with its target', () => {
    const defined = table(book, 'Definitions');
    const names = defined.map((row) => row['Figure']);
    expect(new Set(names).size).toBe(names.length);
    for (const row of defined) expect(String(row['What it is']).length).toBeGreaterThan(10);
    expect(defined.find((row) => row['Figure'] === 'User activation')!['Target']).toBe('> 95%');
    const from = book.rows('Summary').findIndex(([name]) => name === 'Metric');
    const metrics = book.rows('Summary').slice(from + 1);
    for (const [label] of metrics.slice(
      0,
      metrics.findIndex(([first]) => first === null),
    ))
      expect(names).toContain(label);
  });

  it.each(REPORT_SECTIONS)('with the section %s alone has only what belongs to it', async (section) => {
    const { names, rows } = await bookOf(await workbook('internal', [section]));
    expect([names[0], names.at(-1)]).toEqual(['Summary', 'Definitions']);
    expect(names.slice(1, -1)).toEqual(SHEETS[section]);
    expect(rows('Summary').some(([first]) => first === 'Exact score')).toBe(section === 'score');
    expect(rows('Summary').some(([first]) => first === 'Feature breadth')).toBe(section === 'features' || section === 'score');
  });

  it('tells a customer nothing internal, in no word of risk', async () => {
    const bytes = await workbook('customer');
    expect((await bookOf(bytes)).names).not.toContain('Dormant users');
    for (const [part, xml] of partsOf(bytes)) {
      const text = part.startsWith('xl/worksheets/') ? xml.replace(/<[^>]*>/g, '\n') : '';
      expect(text).not.toMatch(
        /dormant|risk|poor|churn|renew|far off|off target|over limit|data quality|impact|later than|unmapped|dismissed|u1@example|expected gain|unused/i,
      );
    }
    const told = await bookOf(bytes);
    expect(
      told
        .rows('Summary')
        .slice(0, 2)
        .map(([first]) => first),
    ).toEqual(['Product adoption', 'Customer']);
    expect(told.rows('Summary').flat().join()).not.toMatch(/internal|average on/i);
    expect(beside(told, 'Summary', 'Not seen for 30 days')[0]).toBe(11);
    expect(beside(told, 'Summary', 'Rating')[0]).toBe('Getting started');
    const [titles, ...lines] = told.rows('Recommendations');
    expect(titles!.slice(0, 4)).toEqual(['Rank', 'Recommendation', 'Evidence', 'Next step']);
    expect(lines.find(([, name]) => name === 'Dashboard')!.slice(4, 6)).toEqual([10_885, 0.2]);
    expect(told.rows('Peers')[0]).toEqual(['Metric', 'Own figure', 'Peer median', 'Percentile', 'Against the median']);
    expect(table(told, 'User health').map((row) => row['Group'])).toEqual([
      'Active',
      'Engaged',
      'Quiet',
      'Not seen lately',
      'Not started',
      'Without a seat now',
    ]);
    const advice = table(told, 'Recommendations').map((row) => row['Recommendation']);
    expect(advice.slice(0, 2)).toEqual(['Get more from Analytics', 'Invite colleagues back']);
  });
});

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SHEETS: Readonly<Record<ReportSection, readonly string[]>> = {
  score: [],
  entitlements: ['Entitlements'],
  engagement: ['Active users (daily)', 'User health'],
  dormant: ['Dormant users'],
  features: ['Features'],
  trends: ['Usage heatmap', 'Growth'],
  peers: ['Peers'],
  recommendations: ['Recommendations'],
  value: ['Recommendations'],
};
