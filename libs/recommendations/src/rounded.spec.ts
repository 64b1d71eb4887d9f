import { counted, numberTarget, numberText, percentTarget, percentText, percentTexts } from './rounded';

it.each([
  [percentText(0), '0%'],
  [percentText(0.4), '<1%'],
  [percentText(0.5), '1%'],
  [percentText(8.5), '9%'],
  [percentText(99.9), '99%'],
  [percentText(100), '100%'],
  [percentText(120.4), '120%'],
  [percentTexts(8, 65).join(' vs '), '8% vs 65%'],
  [percentTexts(8.1, 8.4).join(' vs '), '8.1% vs 8.4%'],
  [numberText(12.34), '12.3'],
  [numberText(99.96), '100'],
  [numberText(8500.4), '8,500'],
  [counted(1, 'user'), '1 user'],
  [counted(0, 'user'), '0 users'],
  [counted(1200, 'user'), '1,200 users'],
  [percentTarget({ operator: '<', value: 10, source: '' }), 'target below 10%'],
  [percentTarget({ operator: '=', value: 100, source: '' }), 'target 100%'],
  [numberTarget({ operator: '>', value: 2, source: '' }), 'target above 2'],
])('%s', (text, expected) => expect(text).toBe(expected));
