import type { Report } from '../report/report';
import { headRow, over, type Row, type Sheet } from './sheet';

const IMPACTS = { high: 'High', medium: 'Medium', low: 'Low' } as const;

const VALUE_TITLES = ['Uses', 'Minutes per use, low', 'likely', 'high', 'Hours, low', 'likely', 'high'];

/** What may be done, best first, and what the product brings already. How much it would change is for those who look after the account. */
export function recommendationsSheet({ advice, dashboard, sections, audience }: Report): Sheet {
  const internal = audience === 'internal';
  const rows: readonly Row[] = [
    ...(sections.has('recommendations')
      ? advice.map(({ title, evidence, nextStep, impact, expectedGain }, i): Row => {
          const shown: Row = [i + 1, title, evidence, nextStep];
          return internal ? [...shown, IMPACTS[impact], expectedGain] : shown;
        })
      : []),
    ...(sections.has('value') ? valueRows(dashboard.valueDemonstration) : []),
  ];
  return {
    name: 'Recommendations',
    columns: [
      { title: 'Rank', kind: 'integer', width: 8 },
      { title: 'Recommendation', kind: 'text', width: 42, wrap: true },
      { title: 'Evidence', kind: 'text', width: 60, wrap: true },
      { title: 'Next step', kind: 'text', width: 44, wrap: true },
      { title: internal ? 'Impact' : '', kind: 'text', width: 12 },
      { title: internal ? 'Expected gain (points)' : '', kind: 'number', width: 14 },
      { title: '', kind: 'number', width: 12 },
      { title: '', kind: 'number', width: 12 },
      { title: '', kind: 'number', width: 12 },
      { title: '', kind: 'number', width: 12 },
      { title: '', kind: 'number', width: 12 },
    ],
    rows,
    count: rows.length,
    plain: true,
  };
}

function valueRows({ hoursSaved, lines, topBenefit }: Report['dashboard']['valueDemonstration']): Row[] {
  if (hoursSaved === null && topBenefit === null) return [];
  const head = headRow('', 'Hours saved per 30 days (estimated)', 'Source', '', ...VALUE_TITLES.map(over));
  return [
    [],
    head,
    ...lines.map(({ feature, source, uses, minutesPerUse: minutes, hours }): Row => {
      const numbers = [minutes.low, minutes.likely, minutes.high, hours.low, hours.likely, hours.high];
      return [null, feature, source, null, { kind: 'integer', value: uses }, ...numbers.map((value) => ({ kind: 'number', value }) as const)];
    }),
    ...(hoursSaved === null ? [] : [[null, 'All features', null, null, null, null, null, null, hoursSaved.low, hoursSaved.likely, hoursSaved.high]]),
    ...(topBenefit === null ? [] : [[], [null, 'Benefit', topBenefit]]),
  ];
}
