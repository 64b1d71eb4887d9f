import { dashboardMarkdown, tellingTo } from '@adoption/presentation';
import { readerNote } from './reader-note';
import type { Report } from './report';

/** A report as a page of Markdown: the dashboard's own, told to its reader, below whom it is for. */
export function reportMarkdown({ dashboard, audience, sections, advice, dormant }: Report): string {
  const recommendations = advice.map(({ title, evidence, nextStep, actions }) => ({
    title,
    evidence: audience === 'customer' && nextStep !== '' ? `${evidence} ${nextStep}` : evidence,
    status: 'open',
    actions,
  }));
  const page = dashboardMarkdown(
    { ...dashboard, recommendations },
    tellingTo(audience, (part) => sections.has(part)),
    dormant,
  );
  const note = readerNote(audience);
  return note === null ? page : `**${note}**\n\n${page}`;
}
