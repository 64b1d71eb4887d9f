import { type HintFacts, peakText, trainingHints } from './training-hints';

const at = (text: string): number => Date.parse(text);
const PEAK = { fromWeekday: 1, toWeekday: 3, fromHour: 9, toHour: 11 };
/** A Wednesday, 10:00 in Berlin. */
const FACTS: HintFacts = {
  startsAt: at('2026-12-02T09:00:00Z'),
  minutes: 60,
  timeZone: 'Europe/Berlin',
  twice: false,
  now: at('2026-11-28T08:00:00Z'),
  accountZone: 'Europe/Berlin',
  peak: PEAK,
  others: [],
};
const codes = (change: Partial<HintFacts>): string[] => trainingHints({ ...FACTS, ...change }).map(({ code }) => code);

it('nothing is to be said about a good time', () => expect(trainingHints(FACTS)).toEqual([]));

it.each([
  ['2026-12-02T08:00:00Z', []],
  ['2026-12-02T07:59:00Z', ['outside_peak']],
  ['2026-12-02T09:59:00Z', []],
  ['2026-12-02T10:00:00Z', ['outside_peak']],
  ['2026-12-01T09:00:00Z', []],
  ['2026-11-30T09:00:00Z', ['outside_peak']],
  ['2026-12-03T09:00:00Z', []],
  ['2026-12-04T09:00:00Z', ['outside_peak']],
])('the peak and %s', (startsAt, said) => expect(codes({ startsAt: at(startsAt) })).toEqual(said));

it('the peak is by the clock of the account', () => {
  expect(trainingHints({ ...FACTS, accountZone: 'America/New_York' })).toEqual([
    { code: 'outside_peak', text: 'Most people are active Tue–Thu, 9–11 am.', refuses: false },
  ]);
  expect(codes({ accountZone: 'America/New_York', startsAt: at('2026-12-02T15:00:00Z') })).toEqual([]);
  expect(codes({ peak: null, accountZone: 'America/New_York' })).toEqual([]);
});

it.each([
  [-60, 60, []],
  [-60, 61, ['conflict']],
  [0, 15, ['conflict']],
  [59, 15, ['conflict']],
  [60, 15, []],
])('another one %s minutes later, %s long', (minutesLater, minutes, said) => {
  expect(codes({ others: [{ name: 'Reports training', startsAt: FACTS.startsAt + minutesLater * 60_000, minutes }] })).toEqual(said);
});

it('names what it overlaps with', () => {
  const [hint] = trainingHints({ ...FACTS, others: [{ name: 'Reports training', startsAt: FACTS.startsAt, minutes: 30 }] });
  expect(hint!.text).toBe('Overlaps with “Reports training” of this account, 2 Dec 2026, 10:00.');
});

it('a time that has passed is refused, from its very instant on', () => {
  expect(codes({ now: FACTS.startsAt - 1 })).toEqual([]);
  expect(trainingHints({ ...FACTS, now: FACTS.startsAt })).toEqual([{ code: 'in_the_past', text: 'This time has passed.', refuses: true }]);
});

it('says which of two is meant', () => expect(codes({ twice: true })).toEqual(['shown_twice']));

it.each([
  [{ fromWeekday: 1, toWeekday: 3, fromHour: 9, toHour: 11 }, 'Tue–Thu, 9–11 am'],
  [{ fromWeekday: 0, toWeekday: 0, fromHour: 11, toHour: 13 }, 'Mon, 11 am–1 pm'],
  [{ fromWeekday: 4, toWeekday: 6, fromHour: 13, toHour: 15 }, 'Fri–Sun, 1–3 pm'],
  [{ fromWeekday: 4, toWeekday: 4, fromHour: 23, toHour: 24 }, 'Fri, 11 pm–12 am'],
  [{ fromWeekday: 4, toWeekday: 4, fromHour: 0, toHour: 12 }, 'Fri, 12 am–12 pm'],
])('%j: %s', (peak, text) => expect(peakText(peak)).toBe(text));
