import { dashboardMarkdown } from '@adoption/presentation';
import { dashboardStory } from '../../../../test/reports/report-story';
import { reportOf } from './report';
import { reportMarkdown } from './report-markdown';
import { REPORT_SECTIONS } from './report-sections';

const RISK = /dormant|at risk|poor|off target|churn|unused|\[(?:View|Send|Schedule|Create|Generate|Export)|⚠|✗ *\|[^|]*\|$/im;
const told = (audience: 'internal' | 'customer', sections: Parameters<typeof reportOf>[0]['sections'] = null, text: string | null = null): string =>
  reportMarkdown(reportOf({ dashboard: dashboardStory(text), audience, sections, dormant: null }));

describe('the Markdown of a report', () => {
  it('is the page of the dashboard, for us', () => {
    const dashboard = dashboardStory();
    const open = dashboard.recommendations.filter(({ status }) => status === 'open' || status === 'in_progress');
    expect(told('internal')).toBe(dashboardMarkdown({ ...dashboard, recommendations: open }));
  });

  it('has no word of risk, no button and nothing of our own for the customer', () => {
    const text = told('customer');
    expect(text.replace('Unused Features (Opportunity)', '')).not.toMatch(RISK);
    expect(text).not.toContain('Data Quality');
    expect(text).toContain('Immediate Actions');
  });

  it.each(REPORT_SECTIONS)('may be of %s alone', (section) => {
    const titles = told('internal', [section]).match(/^###+ .*/gm) ?? [];
    const all = told('internal').match(/^###+ .*/gm) ?? [];
    expect(titles.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(titles));
  });

  it('takes text from outside for text', () => {
    const text = told('customer', null, '<svg onload=alert(1)> [x](file:///etc/passwd) | `a` \u202E');
    expect(text).not.toMatch(/<svg|(?<!\\)\]\(file|\u202E/);
  });
});
