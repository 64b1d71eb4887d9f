import { changeGoodness, changeParts, changeText, LOWER_IS_BETTER, scoreChangeParts } from './changes';

it.each([
  [{ change: 12.4, changeKind: 'percent' }, '↗ +12%'],
  [{ change: -4.2, changeKind: 'percent' }, '↘ −4%'],
  [{ change: 3, changeKind: 'points' }, '↗ +3 pts'],
  [{ change: -1.2, changeKind: 'points' }, '↘ −1 pt'],
  [{ change: 5, changeKind: 'absolute' }, '↗ +5'],
  [{ change: 0.3, changeKind: 'absolute' }, '↗ +0.3'],
  [{ change: -1640, changeKind: 'absolute' }, '↘ −1,640'],
  [{ change: 0.4, changeKind: 'percent' }, '– 0%'],
  [{ change: null, changeKind: 'percent', previous: 0, value: 7 }, '↗ new'],
  [{ change: null, changeKind: 'percent', previous: 0, value: 0 }, '–'],
  [{ change: null, changeKind: 'absolute' }, '–'],
] as const)('%o is %s', (given, text) => expect(changeText(changeParts(given))).toBe(text));

it('what a sign cannot say is said in words', () => {
  expect(changeParts({ change: 0, changeKind: 'percent' })).toEqual({ arrow: '–', text: '0%', direction: 'none', hidden: 'no change' });
  expect(changeParts({ change: null, changeKind: 'points' })).toEqual({ arrow: '–', text: '', direction: 'unknown', hidden: 'no data' });
});

it('a score moves in whole points, halves away from zero', () => {
  expect([4.5, -4.5, -0.4, null].map((delta) => changeText(scoreChangeParts(delta)))).toEqual(['↗ +5', '↘ −5', '– 0', '–']);
});

it('colour follows goodness, arrow follows direction', () => {
  expect(changeGoodness('up', false)).toBe('good');
  expect(changeGoodness('up', LOWER_IS_BETTER.has('dormantUsers'))).toBe('poor');
  expect(changeGoodness('down', LOWER_IS_BETTER.has('timeToFeature'))).toBe('good');
  expect([changeGoodness('none', true), changeGoodness('unknown', false)]).toEqual(['neutral', 'neutral']);
});
