import type { AdoptionDashboard } from '@adoption/adoption';
import type { Audience } from '@adoption/presentation';
import { bookOf, type ReadBook, type ReadCell, written } from '../../../../test/reports/read-workbook';
import { dashboardStory } from '../../../../test/reports/report-story';
import { reportOf } from '../report/report';
import { writeReportWorkbook } from './write-report-workbook';

type Peers = AdoptionDashboard['peerComparison'];

const STORY = dashboardStory().peerComparison;
const OTHER = 'The group asked for has too few members, so a wider one is shown.';
const PENDING = 'The figures of the peers are being computed.';
const TOO_FEW = 'There are too few customers to compare with.';
const SIMILAR = 'similar customers (Enterprise, SaaS)';
const WITHHELD: Peers['rows'] = STORY.rows.map((row) => ({ ...row, peerMedian: null, peerMean: null, percentile: null }));

const NOTHING_BELOW: Partial<Peers> = {
  rows: STORY.rows.filter(({ position }) => position !== 'below'),
  insight: { headline: 'Above average on features.', detail: '', consider: null },
};

async function read(audience: Audience, given: Partial<Peers>): Promise<ReadBook> {
  const dashboard = dashboardStory(null, { peerComparison: { ...STORY, ...given } });
  const report = reportOf({ dashboard, audience, sections: null, dormant: null });
  const extras = { generatedAt: '2026-11-28T12:30:00.000Z', dormant: null };
  return bookOf((await written((target) => writeReportWorkbook(report, extras, target))).bytes);
}

/** What the summary says of the peers: whom, how many, and what is noted. */
function told(book: ReadBook): readonly ReadCell[] {
  const rows = book.rows('Summary');
  const from = rows.findIndex(([label]) => label === 'Compared with');
  expect(rows[from + 1]![0]).toBe('Peers');
  const note = rows.map(([first]) => first).find((first) => first === OTHER || first === PENDING || first === TOO_FEW);
  return [rows[from]![1]!, rows[from + 1]![1]!, note ?? null];
}

describe('peers in a workbook', () => {
  it.each<[string, Audience, Partial<Peers>, readonly ReadCell[]]>([
    ['similar customers', 'internal', {}, [SIMILAR, 26, null]],
    ['similar customers, to a customer', 'customer', {}, [SIMILAR, 26, null]],
    ['a wider group', 'internal', { basis: 'segment', fallbackFrom: 'peers' }, ['customers of the same segment (Enterprise)', 26, OTHER]],
    ['a wider group, to a customer', 'customer', { basis: 'all_customers', fallbackFrom: 'peers' }, ['customers', 26, OTHER]],
  ])('are named with their number: %s', async (_, audience, given, summary) => {
    const book = await read(audience, given);
    expect(told(book)).toEqual(summary);
    expect(book.rows('Peers')).toHaveLength(1 + STORY.rows.length);
  });

  it.each<[string, Audience, Partial<Peers>, readonly ReadCell[]]>([
    ['to us', 'internal', {}, ['Above average on features, below on user activation. User Activation: 78% against 89%.', 'User onboarding refresh.']],
    ['to a customer, not when something is below the average', 'customer', {}, []],
    ['to a customer, when nothing is', 'customer', NOTHING_BELOW, ['Above average on features.']],
    ['while they are computed', 'internal', { pending: true }, []],
  ])('are told of in words: %s', async (_, audience, given, words) => {
    const rows = (await read(audience, given)).rows('Summary');
    expect(rows.filter(([label]) => label === 'Insight' || label === 'Consider').map(([, said]) => said)).toEqual(words);
  });

  it.each<[string, Audience, Partial<Peers>, number | null, string]>([
    ['they are being computed', 'internal', { pending: true, count: 0, rows: [] }, null, PENDING],
    ['they are being computed, to a customer', 'customer', { pending: true, count: 0, rows: [] }, null, PENDING],
    ['they are too few', 'internal', { count: 3, rows: WITHHELD }, 3, TOO_FEW],
    ['they are too few for a customer, who is told no number', 'customer', { count: 12, rows: WITHHELD }, null, TOO_FEW],
  ])('have one sentence in place of a table when %s', async (_, audience, given, count, sentence) => {
    const book = await read(audience, given);
    expect(told(book)).toEqual([SIMILAR, count, sentence]);
    expect(book.rows('Peers')).toEqual([['Peer comparison'], [sentence]]);
  });
});
