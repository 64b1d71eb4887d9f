import { dashboardMarkdown } from '@adoption/presentation';
import { dashboardStory } from '../../../../test/reports/report-story';
import { quietUser, userStory } from '../../../../test/reports/users-story';
import { type DormantUsers, reportOf } from './report';
import { reportMarkdown } from './report-markdown';
import { REPORT_SECTIONS, type ReportSection } from './report-sections';

const RISK =
  /dormant|at risk|poor|off target|churn|unused|over (?:the )?limit|near (?:the )?limit|\[(?:View|Send|Schedule|Create|Generate|Export)|⚠|✗ *\|[^|]*\|$/im;
const HARM = '<svg onload=alert(1)> [x](file:///etc/passwd) | `a` \u202E';
const DORMANT: DormantUsers = { users: [userStory(1), quietUser('Jana Kaur', 98)], total: 11 };

interface Asked {
  readonly audience?: 'internal' | 'customer';
  readonly sections?: readonly ReportSection[] | null;
  readonly dashboard?: ReturnType<typeof dashboardStory>;
  readonly dormant?: DormantUsers | null;
}

const told = ({ audience = 'internal', sections = null, dashboard = dashboardStory(), dormant = DORMANT }: Asked = {}): string =>
  reportMarkdown(reportOf({ dashboard, audience, sections, dormant }));
const forCustomer = (given: Parameters<typeof dashboardStory>[1], sections: Asked['sections'] = null): string =>
  told({ audience: 'customer', sections, dashboard: dashboardStory(null, given) });
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '' && line !== '---');

describe('the Markdown of a report', () => {
  it('is the page of the dashboard, for us, below a word that it is for nobody else', () => {
    const dashboard = dashboardStory();
    const open = dashboard.recommendations.filter(({ status }) => status === 'open' || status === 'in_progress');
    expect(told({ dormant: null })).toBe(`**Internal: not for the customer**\n\n${dashboardMarkdown({ ...dashboard, recommendations: open })}`);
  });

  it('has no word of risk, no button, no name and nothing of our own for the customer', () => {
    const text = told({ audience: 'customer' });
    expect(text).toMatch(/^## Product Adoption Dashboard: Acme Corp\n/);
    expect(text).not.toMatch(/internal/i);
    expect(text).not.toMatch(RISK);
    expect(text).not.toMatch(/Jana Kaur|User 1/);
    expect(text).not.toContain('Data Quality');
    expect(text).toContain('Immediate Actions');
    expect(text).toContain('#### More to discover');
  });

  it.each([
    ['over', 'Above plan'],
    ['nearLimit', 'Close to plan'],
    ['roomToGrow', 'Room to grow'],
  ] as const)('tells a customer an entitlement that is %s in the words of the PDF', (health, words) => {
    const entitlements = [{ metric: 'users', label: 'Users', used: 95, limit: 100, unlimited: false, utilization: 95, health }];
    const text = forCustomer({ entitlements });
    expect(text).toContain(`| Users | 95 | 100 | 95% (${words}) |`);
    expect(text).not.toMatch(RISK);
  });

  it.each([
    [-4, false],
    [null, false],
    [0, true],
    [4, true],
  ])('explains a change of %s to a customer: %s', (delta, explained) => {
    const score = { ...dashboardStory().score, delta, explanation: 'because usage trend moved.' };
    expect(forCustomer({ score }).includes('because usage trend moved.')).toBe(explained);
    expect(told({ dashboard: dashboardStory(null, { score }) })).toContain('because usage trend moved.');
  });

  describe.each(REPORT_SECTIONS)('with %s alone', (section) => {
    const head = linesOf(told({ sections: [] }));
    const own = linesOf(told({ sections: [section] })).filter((line) => !head.includes(line));

    it('has something of its own, all of it from the whole report', () => {
      expect(own).not.toEqual([]);
      expect(linesOf(told())).toEqual(expect.arrayContaining([...own]));
    });

    it('has nothing of the other sections', () => {
      const others = REPORT_SECTIONS.filter((other) => other !== section).flatMap((other) => linesOf(told({ sections: [other] })));
      const shared = own.filter((line) => others.includes(line));
      expect(shared.filter((line) => line !== '### Recommendations' && !line.startsWith('|--') && !line.startsWith('| Metric |'))).toEqual([]);
    });
  });

  it('has the depth of engagement among the trends, as the PDF has', () => {
    expect(told({ sections: ['trends'] })).toContain('### Engagement Depth');
    expect(told({ sections: ['engagement'] })).not.toContain('### Engagement Depth');
  });

  it('names dormant users where they are asked for, and nowhere else', () => {
    const text = told({ sections: ['dormant'] });
    expect(text).toContain("**Dormant Users Alert**: 11 users haven't logged in for more than 30 days");
    expect(text).toContain(String.raw`| User 1 | u1\@example.com | – | Mar 29, 2026 | 32 |`);
    expect(text).toContain('| Jana Kaur | – | Finance | Mar 29, 2026 | 98 |');
    expect(text).toContain('and 9 more');
    expect(told({ sections: ['engagement'] })).not.toMatch(/Dormant Users Alert|#### Dormant Users|Jana Kaur/);
  });

  it('says so where nobody is dormant', () => {
    const text = told({ sections: ['dormant'], dormant: { users: [], total: 0 } });
    expect(text).toContain('None: everyone who ever logged in did so within 30 days.');
    expect(text).not.toMatch(/Alert|\| User/);
  });

  it('has nothing of the dormant for a customer who asks for them', () => {
    expect(told({ audience: 'customer', sections: ['dormant'] })).toBe(told({ audience: 'customer', sections: [] }));
  });

  it.each(['internal', 'customer'] as const)('takes text from outside for text: %s', (audience) => {
    const dormant = { users: [userStory(1, HARM), { ...userStory(2, HARM), name: null }, { ...userStory(3, HARM), name: null, email: null }], total: 3 };
    const text = told({ audience, dashboard: dashboardStory(HARM), dormant });
    expect(text).not.toMatch(/<svg|(?<!\\)\]\(file|(?<!\\)`a|\u202E/);
    const rows = text.split('#### Dormant Users')[1]?.match(/^\| &lt;svg.*$/gm) ?? [];
    expect(rows.filter((row) => row.replace(/\\\|/g, '').split('|').length === 7)).toHaveLength(audience === 'internal' ? 3 : 0);
  });
});
