import { formatInteger } from '@adoption/presentation';
import type { Report } from '../report/report';
import { type Block, whole } from './blocks';
import { say } from './say';
import { SIZE } from './pdf-style';

const MISSING: Readonly<Record<string, string>> = {
  catalogue: 'the feature catalogue',
  plan: 'which features the plan holds (the whole catalogue counts as available)',
  licensedUsers: 'the number of licensed users',
  integrations: 'the number of integrations',
  signUpDates: 'the sign-up dates of some users',
};
const FORMER = /^formerZoneBefore:(.*)$/;

/** How far the figures can be trusted; for the people who look after the account. */
export function qualityBlocks({ audience, dashboard: { dataQuality } }: Report): readonly Block[] {
  if (audience !== 'internal') return [];
  const { missing, unmappedEvents, rejectedEvents, lateEvents } = dataQuality;
  const notes = [
    ...missing.map((name) =>
      FORMER.test(name) ? `Days before ${FORMER.exec(name)![1]} are cut in a former time zone.` : `Not known: ${MISSING[name] ?? name}.`,
    ),
    ...(unmappedEvents > 0 ? [`Events that belong to no feature: ${formatInteger(unmappedEvents)}.`] : []),
    ...(rejectedEvents > 0 ? [`Events that were refused: ${formatInteger(rejectedEvents)}.`] : []),
    ...(lateEvents > 0 ? [`Events that arrived more than a day late: ${formatInteger(lateEvents)}.`] : []),
  ];
  // In one paragraph: the last words of a report, which shall not need a page of their own.
  return notes.length === 0 ? [] : [whole(say(notes.join(' '), { size: SIZE.table }))];
}
