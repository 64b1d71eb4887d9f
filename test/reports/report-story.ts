import type { AdoptionDashboard } from '@adoption/adoption';
import { metricStory as metric, SHARE_STORY as share } from './metric-story';

const hours = { low: 1.1, likely: 2.2, high: 3.3 };

/**
 * The dashboard of an account with something in every place, numbers with many digits, and what is unknown here and there.
 * @param text in every place where text comes from outside; null: words that harm nobody
 */
export function dashboardStory(text: string | null = null): AdoptionDashboard {
  const word = (harmless: string): string => text ?? harmless;
  const feature = (key: string, more: Partial<AdoptionDashboard['featureAdoption'][number]>): AdoptionDashboard['featureAdoption'][number] => ({
    key,
    name: word(`Feature ${key}`),
    tier: 'core',
    adopted: true,
    usagePercent: 86.66666666666667,
    users: 13,
    uses: 1234,
    repeatUsers: 9,
    daysUsed: 21,
    firstUsedOn: '2026-03-29',
    lastUsedOn: '2026-10-25',
    medianDaysToFirstUse: 2.5,
    medianDaysOfAdopters: 2,
    peerUsagePercent: 61.23,
    peerAdoptionPercent: null,
    health: 'healthy',
    valueProposition: word('Saves time'),
    action: null,
    ...more,
  });
  return {
    customer: {
      id: '7b7e2c0e-0000-4000-8000-000000000001',
      externalId: word('acme'),
      name: word('Acme'),
      segment: word('Enterprise'),
      industry: null,
      timeZone: 'America/St_Johns',
      csm: {
        name: word('Casey'),
        email: 'casey@example.com',
      },
      renewsOn: '2027-01-31',
    },
    period: {
      key: '30d',
      from: '2026-10-24',
      to: '2026-11-22',
      days: 30,
      asOf: '2026-11-22',
      partial: false,
      previous: { from: '2026-09-24', to: '2026-10-23' },
    },
    freshness: { generatedAt: '2026-11-23T10:00:00.000Z', lastEventAt: '2026-11-23T09:59:30.250Z', soFarToday: { activeUsers: 1, events: 2 } },
    adoptionScore: 48,
    score: {
      exact: 47.63888888888889,
      band: 'poor',
      delta: -2.3611111111111,
      coverage: 0.85,
      formulaVersion: '1',
      peerMedian: 68.1,
      components: [
        {
          key: 'userActivation',
          raw: 72.5,
          normalized: 72.5,
          weight: 0.25,
          points: 21.323529411764707,
          deltaPoints: 1.25,
        },
        {
          key: 'featureBreadth',
          raw: 57.142857142857146,
          normalized: 57.142857142857146,
          weight: 0.25,
          points: 16.8,
          deltaPoints: -3.6,
        },
        {
          key: 'engagementDepth',
          raw: 12.4,
          normalized: 82.66666666666667,
          weight: 0.2,
          points: 19.4,
          deltaPoints: 0,
        },
        {
          key: 'usageTrend',
          raw: 0.93,
          normalized: 33.7,
          weight: 0.15,
          points: 5.9,
          deltaPoints: null,
        },
        {
          key: 'entitlementUtilization',
          raw: null,
          normalized: null,
          weight: 0.15,
          points: 0,
          deltaPoints: null,
        },
      ],
      explanation: '−2, because feature breadth −3.6 points.',
    },
    entitlements: [
      { metric: 'users', label: word('Users'), used: 145, limit: 200, unlimited: false, utilization: 72.5, health: 'ok' },
      { metric: 'api', label: 'API calls/day', used: 10_500.25, limit: 10_000, unlimited: false, utilization: 105.0025, health: 'over' },
      { metric: 'storage_gb', label: 'Storage (GB)', used: null, limit: null, unlimited: true, utilization: null, health: 'unlimited' },
    ],
    userMetrics: {
      dau: { ...metric({ unit: 'users', value: 89.23333333333333 }), lastDay: 91, weekdayMean: 99.1, peak: 120 },
      wau: metric({ unit: 'users', value: 128, peer: 113.2, peerPosition: 'above' }),
      mau: metric({ unit: 'users', value: 145 }),
      mauOfLicensed: metric({ ...share, target: { operator: '>', value: 70, source: 'product default' }, status: 'watch' }),
      licensedUsers: 200,
      seatUsers: 30,
      activation: { ...metric({ ...share, target: { operator: '>', value: 95, source: 'product default' }, status: 'poor' }), raw: 200 / 3, basis: 'licensed' },
      powerUsers: { ...metric({ unit: 'users', changeKind: 'absolute', value: 4, previous: 1, change: 3 }), share: 13.333333333333334 },
      dormantUsers: { ...metric({ unit: 'users', changeKind: 'absolute', value: 2, previous: null, change: null }), share: 7.142857142857143 },
      loginFrequency: metric({ unit: 'sessions/user/week', changeKind: 'absolute', value: 2.8958333333333335 }),
      sessionDuration: { ...metric({ unit: 'seconds', value: 404.4070244604316 }), medianSeconds: 386.121 },
      health: { active: 20, engaged: 5, atRisk: 2, dormant: 2, neverActive: 1, left: 3 },
    },
    featureMetrics: {
      breadth: { ...metric({ ...share }), used: 5, adopted: 4, available: 7 },
      coreUsage: metric({ ...share, value: 100 }),
      advancedUsage: metric({ ...share, value: 0 }),
      stickiness: metric({ unit: 'percent', value: null, previous: null, change: null, changeKind: 'points' }),
      timeToFeature: metric({ unit: 'days', changeKind: 'absolute', value: 15.5 }),
    },
    featureAdoption: [
      feature('reports', {}),
      feature('api', { tier: 'power', adopted: false, health: 'unused', usagePercent: 0, firstUsedOn: null, lastUsedOn: null, action: 'download_link' }),
      feature('later', { tier: 'advanced', adopted: false, health: 'low', usagePercent: null, medianDaysToFirstUse: null, valueProposition: null }),
    ],
    adoptionJourney: { tiers: [{ tier: 'core', users: 13, percent: 80 }], largestDrop: null },
    engagementDepth: {
      actionsPerSession: metric({ unit: 'actions/session', changeKind: 'absolute', value: 12.4 }),
      apiCallsPerDay: { ...metric({ unit: 'calls/day', value: 10_500.25 }), peak: 14_000 },
      integrations: metric({ unit: 'integrations', changeKind: 'absolute', value: null }),
      contentCreated: metric({ unit: 'items', value: 61, previous: 0, change: null }),
      collaboration: metric({ ...share }),
      totals: { events: 9_000, actions: 12_345, sessions: 995, activeUsers: 145 },
    },
    trends: {
      activeUsers: [
        { date: '2026-10-24', dau: 11, wau: 22, mau: 33 },
        { date: '2026-10-25', dau: 0, wau: 21, mau: 34 },
      ],
      heatmap: Array.from({ length: 7 }, (_, weekday) => Array.from({ length: 24 }, (_hour, hour) => weekday * 24 + hour)),
      peak: { fromWeekday: 1, toWeekday: 3, fromHour: 9, toHour: 11 },
      weekendShare: 5.125,
      growth: [
        { weekOf: '2026-10-12', actions: 100 },
        { weekOf: '2026-10-19', actions: 0 },
      ],
      milestones: [{ key: 'first_event', title: word('First event'), date: '2026-03-29', week: 2 }],
    },
    peerComparison: {
      requested: 'peers',
      basis: 'peers',
      fallbackFrom: null,
      pending: false,
      count: 38,
      rows: [
        {
          key: 'adoptionScore',
          label: 'Adoption Score',
          value: 47.63888888888889,
          ...peerOf(68.1, 12.5),
        },
        {
          key: 'userActivation',
          label: 'User Activation',
          value: 72.5,
          ...peerOf(78.25, 50),
        },
        {
          key: 'featureStickiness',
          label: 'Feature Stickiness',
          value: null,
          ...peerOf(null, null),
        },
      ],
      insight: null,
    },
    recommendations: [
      {
        id: 'a',
        rule: 'dormant-users',
        subject: 'account',
        rank: 1,
        title: '2 dormant users',
        evidence: word('2 users have not logged in.'),
        impact: 'high',
        inputs: [
          {
            name: 'dormantUsers',
            value: 2,
          },
        ],
        expectedGain: 3.75,
        gap: 2,
        status: 'open',
        reason: null,
        until: null,
        actions: [
          {
            kind: 'campaign',
            label: 'Create campaign',
            href: '/x',
          },
        ],
      },
      {
        id: 'b',
        rule: 'unused-feature',
        subject: 'api',
        rank: 2,
        title: word('API unused'),
        evidence: '0% against 65%',
        impact: 'low',
        inputs: [],
        expectedGain: null,
        gap: null,
        status: 'dismissed',
        reason: 'no',
        until: null,
        actions: [],
      },
    ],
    valueDemonstration: {
      hoursSaved: hours,
      lines: [{ feature: word('Reports'), uses: 1_234, minutesPerUse: { low: 0.2, likely: 0.45, high: 0.9 }, hours, source: word('A survey') }],
      topBenefit: word('60% less time'),
    },
    dataQuality: { unmappedEvents: 9, rejectedEvents: 1, lateEvents: 4, missing: ['plan'] },
  };
}

type PeerFigures = Omit<AdoptionDashboard['peerComparison']['rows'][number], 'key' | 'label' | 'value'>;

function peerOf(peerMedian: number | null, percentile: number | null): PeerFigures {
  return { n: 38, peerMedian, peerMean: peerMedian, percentile, interval: percentile === null ? null : [5.5, 27.25], position: 'below', level: 'low' };
}
