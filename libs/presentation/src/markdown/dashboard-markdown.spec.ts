import fc from 'fast-check';
import type { DashboardView, MetricView } from '../dashboard-view';
import { answerMarkdown } from './answer-markdown';
import { dashboardMarkdown } from './dashboard-markdown';
import { tellingTo } from './telling';
import { gauge, plain, shade, sparkline } from './text';

const metric = (value: number | null, more: Partial<MetricView> = {}): MetricView => ({
  value,
  change: null,
  changeKind: 'percent',
  peerPosition: null,
  target: null,
  status: null,
  ...more,
});
const feature = (
  name: string,
  usagePercent: number,
  more: Partial<DashboardView['featureAdoption'][number]> = {},
): DashboardView['featureAdoption'][number] => ({
  name,
  adopted: usagePercent >= 10,
  usagePercent,
  users: usagePercent,
  uses: usagePercent * 10,
  peerUsagePercent: null,
  health: usagePercent >= 10 ? 'healthy' : usagePercent > 0 ? 'low' : 'unused',
  valueProposition: null,
  action: null,
  ...more,
});

const DASHBOARD: DashboardView = {
  customer: { name: 'Acme Corp', segment: 'Enterprise', industry: 'SaaS', timeZone: 'UTC' },
  period: { key: '30d', from: '2026-02-01', to: '2026-03-02', partial: false },
  freshness: { generatedAt: '2026-03-03T09:30:00.000Z', lastEventAt: '2026-03-03T09:29:00.000Z', soFarToday: { activeUsers: 12, events: 340 } },
  adoptionScore: 72,
  score: {
    band: 'good',
    delta: 5,
    coverage: 1,
    peerMedian: 68,
    explanation: '+5, mostly because activation rose.',
    components: [{ key: 'userActivation', normalized: 72.5, weight: 0.25, points: 18.125, deltaPoints: 2 }],
  },
  entitlements: [
    { label: 'Users', used: 145, limit: 200, unlimited: false, utilization: 72.5, health: 'ok' },
    { label: 'API Calls/day', used: 8500, limit: 10_000, unlimited: false, utilization: 85, health: 'nearLimit' },
    { label: 'Integrations', used: 3, limit: null, unlimited: true, utilization: null, health: 'unlimited' },
  ],
  userMetrics: {
    dau: metric(89.2, { change: 12, peerPosition: 'above' }),
    wau: metric(128, { change: 8, peerPosition: 'average' }),
    mau: metric(145, { change: 5, peerPosition: 'average' }),
    mauOfLicensed: metric(72.5, { changeKind: 'points', target: { operator: '>', value: 70 }, status: 'good' }),
    seatUsers: 146,
    activation: metric(80, { target: { operator: '>', value: 95 }, status: 'watch' }),
    powerUsers: { ...metric(18, { change: 3, changeKind: 'absolute' }), share: 12 },
    dormantUsers: { ...metric(10, { target: { operator: '<', value: 10 }, status: 'good' }), share: 7 },
    loginFrequency: metric(3.4),
    sessionDuration: metric(750),
    health: { active: 89, engaged: 28, atRisk: 18, dormant: 10, neverActive: 1, left: 2 },
  },
  featureMetrics: {
    breadth: { ...metric(57.1), adopted: 4, available: 7 },
    coreUsage: metric(100, { target: { operator: '=', value: 100 }, status: 'good' }),
    advancedUsage: metric(25),
    stickiness: metric(null),
    timeToFeature: metric(9),
  },
  featureAdoption: [
    feature('Dashboard', 89),
    feature('API', 0, { adopted: true, users: 0, uses: 8500, health: 'healthy' }),
    feature('Analytics', 8, { peerUsagePercent: 65, valueProposition: '30% efficiency gain', action: 'training' }),
    feature('Mobile App', 0, { peerUsagePercent: 42, valueProposition: 'Faster response', action: 'download_link' }),
  ],
  adoptionJourney: {
    tiers: [
      { tier: 'core', users: 92, percent: 92 },
      { tier: 'advanced', users: 45, percent: 45 },
      { tier: 'power', users: 18, percent: 18 },
    ],
    largestDrop: { from: 'core', to: 'advanced', users: 47 },
  },
  engagementDepth: {
    actionsPerSession: metric(15.2),
    apiCallsPerDay: { ...metric(8500), peak: 12_000 },
    integrations: metric(3),
    contentCreated: metric(40, { target: { operator: '>', value: 5 }, status: 'good' }),
    collaboration: metric(22),
  },
  trends: {
    activeUsers: [
      { date: '2026-02-01', dau: 0 },
      { date: '2026-03-02', dau: 90 },
    ],
    heatmap: Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (_hour, hour) => (day < 5 && hour >= 9 && hour < 17 ? hour : 0))),
    peak: { fromWeekday: 1, toWeekday: 3, fromHour: 9, toHour: 11 },
    weekendShare: 5,
    growth: [
      { weekOf: '2026-01-05', actions: 10 },
      { weekOf: '2026-01-12', actions: 80 },
    ],
    milestones: [{ title: 'Core features adopted', date: '2026-01-14', week: 2 }],
  },
  peerComparison: {
    basis: 'peers',
    fallbackFrom: null,
    pending: false,
    count: 24,
    rows: [
      { key: 'adoptionScore', label: 'Adoption Score', value: 72, peerMedian: 68, percentile: 65, position: 'average', level: 'medium' },
      { key: 'featureBreadth', label: 'Feature Breadth', value: 57.1, peerMedian: 52, percentile: 71, position: 'average', level: 'high' },
      { key: 'apiUsage', label: 'API Usage', value: 42.5, peerMedian: 20, percentile: 82, position: 'average', level: 'high' },
    ],
    insight: { headline: 'Above average on features, below on user activation.', detail: '', consider: 'User onboarding refresh' },
  },
  recommendations: [
    {
      title: 'Re-engage Dormant Users',
      evidence: '10 users inactive for more than 30 days',
      status: 'open',
      actions: [{ label: 'Create Re-engagement Campaign' }, { label: 'Export List' }],
    },
    { title: 'Old news', evidence: '', status: 'dismissed', actions: [] },
  ],
  valueDemonstration: { hoursSaved: { low: 80, likely: 120, high: 150 }, topBenefit: 'Dashboard reduced reporting time by 60%' },
  dataQuality: { unmappedEvents: 3, rejectedEvents: 0, lateEvents: 0, missing: ['plan'] },
};

describe('the Markdown page', () => {
  const page = dashboardMarkdown(DASHBOARD);

  it.each([
    '## Product Adoption Dashboard: Acme Corp',
    'Period: Last 30 Days (Feb 1, 2026 to Mar 2, 2026) | Updated: Mar 3, 2026, 09:30 (UTC)',
    'So far today: 12 active users, 340 events | Last event: Mar 3, 2026, 09:29 (UTC)',
    '### Adoption Score: 72/100 (Good)',
    'Trend: ▲ +5 from the 30 days before',
    '▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 72/100 · peer median 68',
    '| User activation | 72.5/100 | 25% | 18.1 | ▲ +2 |',
    '### Adoption vs Entitlement',
    '| Users | 145 | 200 | 73% |',
    '| API Calls/day | 8,500 | 10,000 | 85% (near the limit) |',
    '| Integrations | 3 | Unlimited | - |',
    '#### Active Users',
    '| DAU | 89.2 | ▲ +12% | ▲ Above | – |',
    '| User Activation | 80% | – | – | > 95% ⚠ |',
    '| Power Users | 18 (12%) | ▲ +3 | – | – |',
    '| Session Duration | 12m 30s | – | – | – |',
    'Active users per day, Feb 1, 2026 to Mar 2, 2026: ▁█',
    '#### User Health',
    '| Active (7d) | 89 | 61% |',
    '| Dormant (>30d) | 10 | 7% |',
    "**Dormant Users Alert**: 10 users haven't logged in for more than 30 days",
    '[View List] [Export] [Create Re-engagement Campaign]',
    '   - [Create Re-engagement Campaign] [Export List]',
    '- [Generate Adoption Report for Customer]',
    '### Engagement Depth',
    '| API Calls/day | 8,500 (peak 12,000) | – | – | – |',
    '#### Feature Matrix',
    '| Dashboard | ✓ | 89% of users | ● |',
    '| API | ✓ | 8,500 uses | ● |',
    '| Mobile App | ✗ | 0% of users | ⚠ |',
    'Core Features: 92% → Advanced: 45% → Power: 18%',
    '| Analytics | 65% | 30% efficiency gain | [Schedule Training] |',
    '| Mobile App | 42% | Faster response | [Share Download Link] |',
    '#### Usage Patterns',
    'Peak Usage: Tuesday-Thursday, 9am-11am',
    'Weekend Usage: Low (5% of weekday)',
    'Actions per week since Jan 5, 2026: ▂█',
    '- Week 2: Core features adopted (Jan 14, 2026)',
    '#### vs Similar Customers (Enterprise, SaaS)',
    '| Metric | Acme Corp | Peer Median | Percentile |',
    '| Adoption Score | 72 | 68 | 65th |',
    '| Feature Breadth | 57% | 52% | 71st |',
    '| API Usage | High | Medium | 82nd |',
    '**Insight**: Above average on features, below on user activation.',
    'Consider: User onboarding refresh',
    '1. **Re-engage Dormant Users**: 10 users inactive for more than 30 days',
    '- Users saved an estimated 120 hours/month using current features (between 80 and 150 hours)',
    '- Top benefit: Dashboard reduced reporting time by 60%',
    '- Not known: plan',
  ])('has the line %s', (line) => {
    expect(page.split('\n')).toContain(line);
  });

  it('leaves out what was put aside and offers no link', () => {
    expect(page).not.toContain('Old news');
    expect(page).not.toMatch(/\]\(/);
  });

  it('names dormant users to us, below their alert, and never to a customer', () => {
    const jana = { name: 'Jana | Kaur', email: null, externalId: 'u1', team: 'Finance', lastActiveOn: '2026-01-14', daysInactive: 47 };
    const names = [
      '',
      '#### Dormant Users',
      '',
      '| User | E-mail | Team | Last Active | Days Inactive |',
      '|------|--------|------|-------------|---------------|',
    ];
    const added = [...names, String.raw`| Jana \| Kaur | – | Finance | Jan 14, 2026 | 47 |`, '', 'and 9 more'];
    const alert = '[View List] [Export] [Create Re-engagement Campaign]';
    expect(dashboardMarkdown(DASHBOARD, tellingTo('internal'), { users: [jana], total: 10 })).toBe(page.replace(alert, [alert, ...added].join('\n')));
    expect(dashboardMarkdown(DASHBOARD, tellingTo('customer'), { users: [jana], total: 10 })).toBe(dashboardMarkdown(DASHBOARD, tellingTo('customer')));
  });

  it('tells a customer where it stands among its peers, unless something is below the average', () => {
    const toCustomer = (position: 'average' | 'below'): string => {
      const { rows, insight } = DASHBOARD.peerComparison;
      const peerComparison = { ...DASHBOARD.peerComparison, rows: rows.map((row, i) => (i === 1 ? { ...row, position } : row)), insight };
      return dashboardMarkdown({ ...DASHBOARD, peerComparison }, tellingTo('customer'));
    };
    expect(toCustomer('average')).toContain('**Insight**: Above average on features');
    expect(toCustomer('average')).not.toContain('Consider');
    expect(toCustomer('below')).not.toMatch(/Insight|Consider/);
  });

  it('says so where active users are told of Sundays only', () => {
    const activeUsers = ['2026-02-08', '2026-02-15', '2026-02-22'].map((date) => ({ date, dau: 5 }));
    expect(dashboardMarkdown({ ...DASHBOARD, trends: { ...DASHBOARD.trends, activeUsers } })).toContain(
      'Active users on Sundays, Feb 8, 2026 to Feb 22, 2026: ███',
    );
  });

  it('says so where nothing is known', () => {
    const empty = dashboardMarkdown({
      ...DASHBOARD,
      adoptionScore: null,
      score: { ...DASHBOARD.score, coverage: 0.4 },
      entitlements: [],
      featureAdoption: [],
      recommendations: [],
      trends: {
        ...DASHBOARD.trends,
        activeUsers: [],
        heatmap: Array.from({ length: 7 }, () => Array<number>(24).fill(0)),
        peak: null,
        weekendShare: null,
        growth: [],
        milestones: [],
      },
      peerComparison: { ...DASHBOARD.peerComparison, rows: [], count: 3, insight: null },
      valueDemonstration: { hoursSaved: null, topBenefit: null },
      dataQuality: { unmappedEvents: 0, rejectedEvents: 0, lateEvents: 0, missing: [] },
    });
    for (const line of [
      '### Adoption Score: not enough data',
      'No entitlements are known.',
      'The catalogue has no features.',
      'No events yet.',
      'Too few peers (3) to compare with.',
      'Peak Usage: –',
    ]) {
      expect(empty.split('\n')).toContain(line);
    }
    expect(empty).not.toMatch(/undefined|NaN|null|\n\n\n/);
  });
});

describe('text from outside', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('|', '`', '[', ']', '(', ')', '<', '>', '!', '*', '_', '#', '\n', '\r', '\u2028', '\\', 'a', '-', '://', 'www.', '@', '&', '~'),
    }),
  );

  it('stays inside its line and its cell', () => {
    const lines = dashboardMarkdown(DASHBOARD).split('\n').length;
    const cells = (line: string): number => line.replace(/\\[\\|]/g, '').split('|').length;
    fc.assert(
      fc.property(hostile, (name) => {
        const dashboard = dashboardMarkdown({
          ...DASHBOARD,
          customer: { ...DASHBOARD.customer, name, segment: name, industry: name },
          entitlements: DASHBOARD.entitlements.map((line) => ({ ...line, label: name })),
          featureAdoption: DASHBOARD.featureAdoption.map((line) => ({ ...line, name, valueProposition: name })),
          recommendations: [{ title: name, evidence: name, status: 'open', actions: [{ label: name }] }],
          valueDemonstration: { hoursSaved: null, topBenefit: name },
        }).split('\n');
        expect(dashboard.length).toBe(lines - 1);
        const header = dashboard.findIndex((line) => line.startsWith('| Feature | Adopted'));
        for (const row of dashboard.slice(header, header + 6)) expect(cells(row)).toBe(6);
      }),
    );
  });

  it('leaves no character that Markdown or HTML would act on', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = plain(text)
          .replace(/\\[\\`*_[\]|~@$:.]/g, '')
          .replace(/&(?:amp|lt|gt);/g, '');
        expect(bare).not.toMatch(/[\\`*_[\]|~@$<>&\n\r]|:\/\/|www\./i);
      }),
    );
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[free](https://evil.example)', String.raw`\[free\](https\://evil.example)`],
    ['a | b\n# c', String.raw`a \| b # c`],
    ['www.evil.example', String.raw`www\.evil.example`],
    ['x\u202egnp.exe', 'x gnp.exe'],
  ])('%s', (text, harmless) => expect(plain(text)).toBe(harmless));
});

it('bars, shades and the gauge', () => {
  expect(sparkline([])).toBe('');
  expect(sparkline([0, 0])).toBe('▁▁');
  expect(sparkline(Array.from({ length: 500 }, (_, n) => n))).toHaveLength(60);
  expect([0, 0.1, 5, 10].map((value) => shade(value, 10))).toEqual([' ', '░', '▓', '█']);
  expect(gauge(0)).toBe('▱'.repeat(20));
  expect(gauge(100)).toBe('▰'.repeat(20));
});

describe('answers', () => {
  it.each([
    ['feature_adoption', ['#### Feature Matrix', '#### Feature Adoption Journey', '#### Unused Features (Opportunity)']],
    ['usage_breakdown', ['#### Active Users', '### Engagement Depth', '#### Usage Patterns']],
    ['dormant_users', ['#### User Health', "**Dormant Users Alert**: 10 users haven't logged in for more than 30 days"]],
    ['peers', ['### Peer Comparison', '**Insight**']],
    ['score_change', ['### Adoption Score: 72/100 (Good)', 'Trend: ▲ +5 from the 30 days before', '+5, mostly because activation rose.']],
  ] as const)('%s: the sections of the page, word for word', (topic, parts) => {
    const answer = answerMarkdown(topic, DASHBOARD);
    const page = dashboardMarkdown(DASHBOARD);
    for (const part of parts) expect(answer).toContain(part);
    const own = topic === 'dormant_users' ? 3 : 2;
    expect(answer.split('\n\n').slice(0, 2)).toEqual([expect.stringMatching(/^## .+: Acme Corp$/), 'Period: Last 30 Days (Feb 1, 2026 to Mar 2, 2026)']);
    for (const block of answer.trimEnd().split('\n\n').slice(own)) expect(page).toContain(block);
  });

  it('adoption: score, users and gaps in brief', () => {
    const answer = answerMarkdown('adoption', DASHBOARD);
    expect(answer).toContain('### Adoption Score: 72/100 (Good)');
    expect(answer).toContain('- Monthly active users: 145\n- Users with a seat: 146\n- Activated: 80%\n- Power users: 18\n- Dormant: 10 (7%)');
    expect(answer).toContain('Features adopted: 4 of 7\n\n- Analytics: little used\n- Mobile App: unused');
  });
});
