import { challengeGap } from './challenge-gap';

it.each([
  ['unused-feature', 52.4, '52 pts'],
  ['low-feature', 1.2, '1 pt'],
  ['dormant-users', 0.2, '<1 pt'],
  ['falling-usage', 22.7, '23%'],
  ['no-api', 1742.1, '1,742 API calls/day'],
  ['no-integrations', 1, '1 integration'],
  ['no-integrations', 2, '2 integrations'],
  ['no-integrations', null, null],
])('says the gap of %s, %d, as %s', (rule, gap, text) => {
  expect(challengeGap(rule, gap)).toBe(text);
});
