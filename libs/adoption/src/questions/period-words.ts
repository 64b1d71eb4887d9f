import type { PeriodKey } from '@adoption/metrics';
import { withoutPiece } from './rule-text';

/** What a question says of time. */
export interface PeriodReading {
  readonly period: PeriodKey;
  /** It says anything of time. */
  readonly said: boolean;
  /** It names a time that none of the periods covers, so the default holds. */
  readonly other: boolean;
  /** The text with these words marked as read. */
  readonly text: string;
}

const DEFAULT: PeriodKey = '30d';

const UNIT_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  mo: 30,
  mth: 30,
  wk: 7,
  qtr: 91,
  yr: 365,
  quarter: 91,
  year: 365,
};
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  thirteen: 13,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
/** How far from its length a period may be asked for: four weeks are a month, thirteen weeks a quarter. */
const PERIODS: readonly { readonly period: PeriodKey; readonly from: number; readonly to: number }[] = [
  { period: '7d', from: 7, to: 7 },
  { period: '30d', from: 28, to: 31 },
  { period: '90d', from: 84, to: 93 },
];

const ALWAYS =
  /\b(?:(?:of )?all ?time|ever(?! since (?:last|yesterday))|lifetime|life time|(?:whole|entire|full|complete) (?:time|history)|to date|(?:since|from) (?:the |its |their |our |day )?(?:very )?(?:start|beginning|launch|go ?live|kick ?off|inception|onboarding|one|day one|(?:they|it|§|this (?:account|customer)) (?:started|joined|signed(?: up| on)?|went live|came on board|launched|onboarded)))\b/;
const COUNTED = new RegExp(String.raw`\b(\d{1,3}|${Object.keys(NUMBERS).join('|')}) (day|week|wk|fortnight|month|mth|mo|quarter|qtr|year|yr)s?\b`);
const SHORT = /\b(7|30|90)d\b/;
const SINGLE =
  /\b(?:last|past|previous|prior|this|current|trailing|recent|(?:over|in|during|for|within) (?:a|the)) (?:full |whole |calendar |complete )?(day|week|wk|fortnight|month|mth|mo|quarter|qtr|year|yr)\b/;
const OTHER =
  /\b(?:today|yesterday|q[1-4]|(?:since|in|from|during|for) (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d))\b/;

/** Reads the first words of time in a question; `per week` and the like are none. */
export function readPeriod(text: string): PeriodReading {
  const always = ALWAYS.exec(text);
  if (always) return { period: 'all', said: true, other: false, text: withoutPiece(text, always.index, always[0].length) };
  for (const [pattern, days] of LENGTHS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const length = days(match);
    const fitting = PERIODS.find(({ from, to }) => from <= length && length <= to);
    return { period: fitting?.period ?? DEFAULT, said: true, other: fitting === undefined, text: withoutPiece(text, match.index, match[0].length) };
  }
  return { period: DEFAULT, said: false, other: false, text };
}

const LENGTHS: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [COUNTED, ([, count = '', unit = '']) => (NUMBERS[count] ?? Number(count)) * (UNIT_DAYS[unit] ?? 0)],
  [SHORT, ([, days = '']) => Number(days)],
  [SINGLE, ([, unit = '']) => UNIT_DAYS[unit] ?? 0],
  [OTHER, () => 0],
];
