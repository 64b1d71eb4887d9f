import { formatNumber, LIGHT_COLOURS } from '@adoption/presentation';
import type { Advice } from '../report/advice';
import type { Report } from '../report/report';
import { type Block, whole } from './blocks';
import { sentence } from './headings';
import type { Content } from './pdf-content';
import { SIZE } from './pdf-style';
import { say, sayAll, sayNote } from './say';

const IMPACTS = {
  high: { word: 'High impact', colour: LIGHT_COLOURS.accent },
  medium: { word: 'Medium impact', colour: LIGHT_COLOURS.ink2 },
  low: { word: 'Low impact', colour: LIGHT_COLOURS.ink2 },
} as const;

/** What may be done, best first. */
export function recommendationBlocks({ advice, audience }: Report): readonly Block[] {
  if (advice.length === 0) return [whole(sentence(audience === 'internal' ? 'No gaps found.' : 'Nothing to suggest: you make full use of your plan.'))];
  return advice.map((item, i) => whole(entry(i + 1, item, audience === 'internal')));
}

function entry(number: number, { title, evidence, nextStep, impact, expectedGain }: Advice, ranked: boolean): Content {
  const gain = expectedGain === null || expectedGain < 0.05 ? '' : ` · +${formatNumber(expectedGain)} pts`;
  return {
    columns: [
      { width: 20, ...say(String(number), { size: SIZE.strip, heavy: true, colour: LIGHT_COLOURS.accent }) },
      {
        width: '*',
        stack: [
          say(title, { size: SIZE.block, bold: true, most: 300 }),
          ...(evidence === '' ? [] : [say(evidence, { margin: [0, 1.5, 0, 0] })]),
          ...(nextStep === ''
            ? []
            : [sayAll([['Next step: ', { bold: true }], [nextStep]], { size: SIZE.table, colour: LIGHT_COLOURS.ink2, margin: [0, 1.5, 0, 0] })]),
        ],
      },
      ...(ranked ? [{ width: 132, ...sayNote(`${IMPACTS[impact].word}${gain}`, { bold: true, colour: IMPACTS[impact].colour, align: 'right' }) }] : []),
    ],
    columnGap: 4,
  };
}
