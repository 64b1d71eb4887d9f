import type { AdoptionDashboard } from '@adoption/adoption';
import { featuresStory } from './feature-story';
import { metricStory as metric } from './metric-story';
import { recommendationsStory, valueStory } from './recommendation-story';
import { trendsStory } from './trend-story';

/**
 * The only dashboard that tests of reports know: an account with something in every place, figures with many digits of which no two are the same,
 * and what is unknown here and there.
 * @param text in every place where text comes from outside; null: words that harm nobody
 * @param given parts that are told otherwise
 */
export function dashboardStory(text: string | null = null, given: Partial<AdoptionDashboard> = {}): AdoptionDashboard {
  const word = (harmless: string): string => text ?? harmless;
  return {
    customer: {
      id: '7b7e2c0e-0000-4000-8000-000000000001',
      externalId: word('acme'),
      name: word('Acme Corp'),
      segment: word('Enterprise'),
      industry: word('SaaS'),
      timeZone: 'Europe/Berlin',
      csm: { name: word('Nora Lind'), email: word('nora@example.com') },
      renewsOn: '2027-03-03',
    },
    period: {
      key: '30d',
      from: '2026-10-29',
      to: '2026-11-27',
      days: 30,
      asOf: '2026-11-27',
      partial: false,
      previous: { from: '2026-09-29', to: '2026-10-28' },
    },
    freshness: { generatedAt: '2026-11-28T17:48:00.000Z', lastEventAt: '2026-11-28T16:05:30.250Z', soFarToday: { activeUsers: 3, events: 9 } },
    adoptionScore: 72,
    score: {
      exact: 72.47501831501832,
      band: 'poor',
      delta: 5.7,
      coverage: 0.85,
      formulaVersion: '1',
      peerMedian: 68.2,
      components: [
        { key: 'userActivation', raw: 77.5, normalized: 77.5, weight: 0.25, points: 22.794117647058826, deltaPoints: 1.4 },
        { key: 'featureBreadth', raw: 57.142857142857146, normalized: 57.142857142857146, weight: 0.25, points: 16.80672268907563, deltaPoints: -0.4 },
        { key: 'engagementDepth', raw: 12.733538461538462, normalized: 84.89025641025641, weight: 0.2, points: 19.974177978883866, deltaPoints: 0 },
        { key: 'usageTrend', raw: 1.1083333333333334, normalized: 73.1, weight: 0.15, points: 12.9, deltaPoints: 4.7 },
        { key: 'entitlementUtilization', raw: null, normalized: null, weight: 0.15, points: null, deltaPoints: null },
      ],
      explanation: '+6, because usage trend +4.7 and user activation +1.4 points.',
    },
    entitlements: [
      { metric: 'users', label: word('Users'), used: 146, limit: 200, unlimited: false, utilization: 73, health: 'ok' },
      { metric: 'api_calls_per_day', label: word('API calls/day'), used: 10_402.25, limit: 10_000, unlimited: false, utilization: 104.0225, health: 'over' },
      { metric: 'integrations', label: word('Integrations'), used: 3, limit: null, unlimited: true, utilization: null, health: 'unlimited' },
      { metric: 'storage_gb', label: word('Storage (GB)'), used: null, limit: 100, unlimited: false, utilization: null, health: null },
    ],
    userMetrics: userMetricsStory(),
    featureMetrics: {
      breadth: {
        ...metric(57.142857142857146, 'percent', {
          previous: 53.9,
          change: 3.2428571428571473,
          changeKind: 'points',
          target: { operator: '>', value: 50, source: '' },
          status: 'good',
        }),
        used: 5,
        adopted: 4,
        available: 7,
      },
      coreUsage: metric(99.31506849315068, 'percent', { changeKind: 'points' }),
      advancedUsage: metric(24.65753424657534, 'percent', { changeKind: 'points' }),
      stickiness: metric(61.07142857142857, 'percent', { changeKind: 'points' }),
      timeToFeature: metric(12.958333333333334, 'days', { changeKind: 'absolute', target: { operator: '<', value: 14, source: '' }, status: 'good' }),
    },
    featureAdoption: featuresStory(word),
    adoptionJourney: {
      tiers: [
        { tier: 'core', users: 139, percent: 95.2054794520548 },
        { tier: 'advanced', users: 30, percent: 20.54794520547945 },
        { tier: 'power', users: 4, percent: 2.73972602739726 },
      ],
      largestDrop: { from: 'core', to: 'advanced', users: 109 },
    },
    engagementDepth: {
      actionsPerSession: metric(12.733538461538462, 'actions/session', {
        previous: 12.58,
        change: 0.15353846153846185,
        changeKind: 'absolute',
        target: { operator: '>', value: 15, source: '' },
        status: 'watch',
      }),
      apiCallsPerDay: {
        ...metric(8_297.133333333333, 'calls/day', { previous: 0, target: { operator: '<', value: 10_000, source: 'entitlement' }, status: 'good' }),
        peak: 8_705,
      },
      integrations: metric(null, 'integrations', { changeKind: 'absolute', target: { operator: '>', value: 2, source: '' } }),
      contentCreated: metric(267, 'items', {
        previous: 208,
        change: 28.365384615384627,
        target: { operator: '>', value: 5, source: '' },
        status: 'good',
      }),
      collaboration: metric(23.507692307692306, 'percent', { previous: 23.6, change: -0.09230769230769553, changeKind: 'points' }),
      totals: { events: 264_028, actions: 20_692, sessions: 1_625, activeUsers: 146 },
    },
    trends: trendsStory(word),
    peerComparison: {
      requested: 'peers',
      basis: 'peers',
      fallbackFrom: null,
      pending: false,
      count: 26,
      rows: [
        {
          key: 'adoptionScore',
          label: 'Adoption Score',
          value: 72.47501831501832,
          n: 26,
          peerMedian: 68.2,
          peerMean: 70.33333333333333,
          percentile: 57.69230769230769,
          interval: [39, 74.25],
          position: 'average',
          level: 'medium',
        },
        {
          key: 'userActivation',
          label: 'User Activation',
          value: 77.5,
          n: 26,
          peerMedian: 88.9,
          peerMean: 87,
          percentile: 7.6923076923076925,
          interval: [2.1, 24],
          position: 'below',
          level: 'low',
        },
        {
          key: 'featureStickiness',
          label: 'Feature Stickiness',
          value: null,
          n: 26,
          peerMedian: null,
          peerMean: null,
          percentile: null,
          interval: null,
          position: null,
          level: null,
        },
      ],
      insight: {
        headline: 'Above average on features, below on user activation.',
        detail: 'User Activation: 78% against 89%.',
        consider: 'User onboarding refresh.',
      },
    },
    recommendations: recommendationsStory(word),
    valueDemonstration: valueStory(word),
    dataQuality: { unmappedEvents: 376, rejectedEvents: 4, lateEvents: 5_864, missing: ['signUpDates', 'plan'] },
    ...given,
  };
}

/** Who uses the product: 200 licensed, 158 with a seat, 146 of them active in the month. */
const userMetricsStory = (): AdoptionDashboard['userMetrics'] => ({
  dau: {
    ...metric(44.36666666666667, 'users', { previous: 39.4, change: 12.605752961082906, peer: 38.25, peerPosition: 'above' }),
    lastDay: 73,
    weekdayMean: 59.1,
    peak: 80,
  },
  wau: metric(112, 'users', { previous: 122, change: -8.196721311475407, peer: 113.2, peerPosition: 'average' }),
  mau: metric(146, 'users', { previous: 140, change: 4.285714285714293, peer: 151.5, peerPosition: 'below' }),
  mauOfLicensed: metric(73, 'percent', {
    previous: 69.66666666666667,
    change: 3.3333333333333286,
    changeKind: 'points',
    target: { operator: '>', value: 70, source: '' },
    status: 'good',
  }),
  licensedUsers: 200,
  seatUsers: 158,
  activation: {
    ...metric(77.5, 'percent', { changeKind: 'points', target: { operator: '>', value: 95, source: '' }, status: 'poor' }),
    raw: 77.5,
    basis: 'licensed',
  },
  powerUsers: { ...metric(16, 'users', { previous: 22, change: -6, changeKind: 'absolute' }), share: 10.126582278481013 },
  dormantUsers: {
    ...metric(11, 'users', { previous: 6, change: 5, changeKind: 'absolute', target: { operator: '<', value: 10, source: '' }, status: 'good' }),
    share: 7.051282051282051,
  },
  loginFrequency: metric(2.5958333333333337, 'sessions/user/week', {
    changeKind: 'absolute',
    target: { operator: '>', value: 3, source: '' },
    status: 'watch',
  }),
  sessionDuration: { ...metric(620.4070244604316, 'seconds', { previous: 601.5, change: 3.1433124622496367 }), medianSeconds: 540.121 },
  health: { active: 111, engaged: 21, atRisk: 13, dormant: 11, neverActive: 2, left: 1 },
});
