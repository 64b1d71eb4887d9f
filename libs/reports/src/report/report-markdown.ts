import { dashboardMarkdown, tellingTo } from '@adoption/presentation';
import type { Report } from './report';

/** A report as a page of Markdown: the dashboard's own, told to its reader. */
export function reportMarkdown({ dashboard, audience, sections, advice, dormant }: Report): string {
  const recommendations = advice.map(({ title, evidence, nextStep, actions }) => ({
    title,
    evidence: audience === 'customer' && nextStep !== '' ? `${evidence} ${nextStep}` : evidence,
    status: 'open',
    actions,
  }));
  return dashboardMarkdown(
    { ...dashboard, recommendations },
    tellingTo(audience, (part) => sections.has(part)),
    dormant,
  );
}
