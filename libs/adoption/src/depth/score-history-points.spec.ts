import type { ScoreOfDay } from '../queries/scores-of-account.query';
import { historyDays, type HistoryFacts, historyPoints } from './score-history-points';

/** Monday, 30 March 2026. */
const TO = 20_542;
const score = (day: number, points: number[], more: Partial<ScoreOfDay> = {}): ScoreOfDay => ({
  day,
  formulaVersion: 1,
  score: points.reduce((sum, value) => sum + value, 0),
  points,
  coverage: 1,
  stale: false,
  ...more,
});
const UNKNOWN = { score: null, points: null, coverage: 0.5 };
const points = (scores: ScoreOfDay[], more: Partial<HistoryFacts> = {}) =>
  historyPoints({
    days: historyDays(TO - 21, TO, 'week'),
    step: 'week',
    firstEventDay: 0,
    scores: new Map(scores.map((of) => [of.day, of])),
    milestones: [],
    features: [],
    ...more,
  });

describe('the days of a history', () => {
  it.each([
    [TO - 13, 'week', [TO - 7, TO]],
    [TO - 14, 'week', [TO - 14, TO - 7, TO]],
    [TO, 'week', [TO]],
    [TO - 2, 'day', [TO - 2, TO - 1, TO]],
  ] as const)('from %i on, a point a %s, are counted back from the last', (from, step, expected) => {
    expect(historyDays(from, TO, step)).toEqual(expected);
  });
});

describe('the history of a score', () => {
  const A = [20, 20, 10, 5, 10];
  const B = [22.5, 20, 10, 7.7, 10];

  it('shows each score with its band', () => {
    expect(points([score(TO, B)]).at(-1)).toEqual({
      asOf: '2026-03-30',
      score: 70,
      exact: 70.2,
      band: 'good',
      formulaVersion: '1',
      coverage: 1,
      pending: false,
      change: null,
      milestones: [],
    });
  });

  it('explains a change by its components, which sum to it', () => {
    const { change } = points([score(TO - 7, A), score(TO, B)]).at(-1)!;
    expect(change!.delta).toBeCloseTo(5.2, 9);
    expect(Object.values(change!.deltaPoints).reduce((sum, value) => sum + value, 0)).toBeCloseTo(change!.delta, 9);
    expect(change).toMatchObject({ since: '2026-03-23', explanation: '+5, because usage trend +2.7 and user activation +2.5 points.' });
  });

  it('compares with the nearest point that was computed', () => {
    const found = points([score(TO - 14, A), score(TO, B)]);
    expect(found.map((point) => point.pending)).toEqual([true, false, true, false]);
    expect(found.at(-1)!.change).toMatchObject({ since: '2026-03-16' });
  });

  it('does not compare scores of two formula versions, or with no score', () => {
    const versions = points([score(TO - 14, A), score(TO - 7, B, { formulaVersion: 2 }), score(TO, A, { formulaVersion: 2 })]);
    expect(versions.map(({ change }) => change?.since ?? null)).toEqual([null, null, null, '2026-03-23']);
    const unknown = points([score(TO - 7, [], UNKNOWN), score(TO, A)]);
    expect(unknown.map(({ change, exact, score: shown, band, pending }) => [change, exact, shown, band, pending]).slice(2)).toEqual([
      [null, null, null, null, false],
      [null, 65, 65, 'fair', false],
    ]);
  });

  it('has nothing pending before the first event, and what is out of date pending', () => {
    const found = points([score(TO, A, { stale: true })], { firstEventDay: TO - 10 });
    expect(found.map(({ pending, score: shown }) => [pending, shown])).toEqual([
      [false, null],
      [false, null],
      [true, null],
      [true, 65],
    ]);
    expect(points([], { firstEventDay: null }).some((point) => point.pending)).toBe(false);
  });

  it('names every milestone once, at the first point on or after its day', () => {
    const milestones = [TO - 28, TO - 27, TO - 7, TO - 6, TO].map((day) => ({ key: 'first_api_call', day }));
    const found = points([], { milestones });
    expect(found.map((point) => point.milestones.map(({ date }) => date))).toEqual([['2026-03-03'], [], ['2026-03-23'], ['2026-03-24', '2026-03-30']]);
    expect(found.at(-1)!.milestones[0]!.title).toBe('First API call');
  });
});
