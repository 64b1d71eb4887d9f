import { readComparison } from './comparison-words';
import { readPeriod } from './period-words';
import { questionTokens } from './question-token';
import { ruleText } from './rule-text';

const textOf = (question: string): string => ruleText(questionTokens(question), []).text;

it.each([
  ['last week', '7d'],
  ['over the past 7 days', '7d'],
  ['in the last seven days', '7d'],
  ['7d', '7d'],
  ['last month', '30d'],
  ['the last four weeks', '30d'],
  ['30-day', '30d'],
  ['last quarter', '90d'],
  ['past 90 days', '90d'],
  ['last three months', '90d'],
  ['13 weeks', '90d'],
  ['all time', 'all'],
  ['have they ever', 'all'],
  ['since the start', 'all'],
  ['from the beginning', 'all'],
  ['since go-live', 'all'],
  ['weekly active users', null],
  ['sessions per week', null],
  ['which day of the week', null],
  ['never', null],
])('%s: %s', (words, period) => {
  const reading = readPeriod(textOf(words));
  expect([reading.said, reading.period, reading.other]).toEqual([period !== null, period ?? '30d', false]);
});

it.each([['last year'], ['yesterday'], ['the last 10 days'], ['since January'], ['Q3'], ['in 2024']])('%s: a time that no period covers', (words) =>
  expect(readPeriod(textOf(words))).toMatchObject({ said: true, period: '30d', other: true }),
);

it.each([
  ['vs all customers', 'all_customers'],
  ['compared with everyone else', 'all_customers'],
  ['against all of our other customers', 'all_customers'],
  ['to the rest of the customer base', 'all_customers'],
  ['vs the segment', 'segment'],
  ['versus segment', 'segment'],
  ['compared to other Enterprise customers', 'segment'],
  ['against other Mid-Market companies', 'segment'],
  ['vs peers', 'peers'],
  ['with its peers', 'peers'],
  ['to similar customers', 'peers'],
  ['vs other similar customers', 'peers'],
  ['of all customers', null],
  ['vs last month', null],
  ['everyone', null],
])('%s: %s', (words, comparison) => {
  const reading = readComparison(textOf(words), false);
  expect([reading.said, reading.comparison]).toEqual([comparison !== null, comparison ?? 'peers']);
});

it('what is read keeps its place and is not read again', () => {
  const text = textOf('adoption vs everyone over the last 7 days');
  const { text: rest } = readPeriod(readComparison(text, true).text);
  expect(rest).toHaveLength(text.length);
  expect(rest.replaceAll('·', '').trim()).toBe('adoption  over the last');
});

it('words know their place, their genitive and what parts them', () => {
  const tokens = questionTokens("How are “The Corps'” users, Acme’s?");
  expect(tokens.map(({ text, owner, parted, quoted, capital }) => [text, owner, parted, quoted, capital])).toEqual([
    ['how', null, false, false, true],
    ['are', null, false, false, false],
    ['the', null, false, true, true],
    ['corps', 'corp', false, true, true],
    ['users', null, false, false, false],
    ['acmes', 'acme', true, false, true],
  ]);
  expect(questionTokens('"everything quoted"').map(({ quoted }) => quoted)).toEqual([false, false]);
});
