import { BEFORE_EVERYTHING, dayText, resolvePeriod, type PeriodKey, TARGETS } from '@adoption/metrics';
import { SCORE_FORMULA } from '@adoption/scoring';
import { accountFacts, NO_SESSIONS, type Story } from '../../../test/account-facts';
import { memberWith } from '../../../test/peer-members';
import type { AdoptionDashboard } from './adoption-dashboard';
import { buildAdoptionDashboard, type DashboardInput } from './build-adoption-dashboard';

/** Monday, 23 November 2026. */
const AS_OF = 20_780;

const STORY: Story = {
  users: [{ signedUpOn: AS_OF - 60 }, { signedUpOn: AS_OF - 60 }, { signedUpOn: AS_OF - 60 }, {}],
  features: [
    { key: 'reports', name: 'Reports', action: 'training' },
    { key: 'api', name: 'API', tier: 'power', kind: 'api' },
    { key: 'later', name: 'Later', tier: 'advanced', availableFrom: AS_OF + 9 },
  ],
  events: [
    // Calls are no use of a feature that people use.
    { user: 0, day: AS_OF - 45, feature: 0, api: true },
    ...Array.from({ length: 40 }, (_, i) => AS_OF - i).flatMap((day) => [
      { user: 0, day, hour: 9, feature: 0, quantity: 3, create: true },
      { user: 1, day, hour: 10, feature: 0 },
      { user: 2, day, hour: 3, feature: 1, api: true, quantity: 10 },
    ]),
  ],
  entitlements: [
    { metric: 'api_calls_per_day', validFrom: BEFORE_EVERYTHING, limit: 11, features: ['reports', 'api', 'later'] },
    { metric: 'seats_in_europe', validFrom: BEFORE_EVERYTHING, limit: 5, features: [] },
  ],
  contracts: [{ startsOn: AS_OF - 50, endsOn: AS_OF + 100, seats: 10 }],
};

function dashboard(story: Story = STORY, key: PeriodKey = '7d', settings: Partial<DashboardInput> = {}): AdoptionDashboard {
  const facts = accountFacts(story);
  const period = resolvePeriod({ period: key, asOf: AS_OF, today: AS_OF + 1, firstEventDay: facts.firstEventDay });
  return buildAdoptionDashboard({
    customer: { id: '7b7e2c0e-0000-4000-8000-000000000001', externalId: 'acme', name: 'Acme', segment: null, industry: null, timeZone: 'UTC', csm: null },
    goLiveOn: null,
    facts,
    period,
    current: { window: period.window, sessions: { sessions: 8, totalSeconds: 400, medianSeconds: 30, collaborative: 2 }, powerThreshold: 20 },
    previous: period.previous === null ? null : { window: period.previous, sessions: { ...NO_SESSIONS, sessions: 4 }, powerThreshold: 30 },
    generatedAt: '2026-11-24T00:00:00.000Z',
    lastEventAt: null,
    soFarToday: { activeUsers: 0, events: 0 },
    rejectedEvents: 3,
    zoneSince: null,
    recordedMilestones: [
      { key: 'first_event', day: AS_OF - 39 },
      { key: 'feature_adopted:api', day: AS_OF + 1 },
    ],
    comparison: 'peers',
    peers: { pending: true },
    shareable: false,
    today: AS_OF + 1,
    decided: [],
    featureValues: [],
    formula: SCORE_FORMULA,
    targets: TARGETS,
    ...settings,
  });
}

describe('the dashboard', () => {
  it('names its days', () => {
    expect(dashboard().period).toEqual({
      key: '7d',
      from: '2026-11-17',
      to: '2026-11-23',
      days: 7,
      asOf: '2026-11-23',
      partial: false,
      previous: { from: '2026-11-10', to: '2026-11-16' },
    });
    expect(dashboard().customer.renewsOn).toBe(dayText(AS_OF + 100));
  });

  it('compares with the window before by the kind of each figure', () => {
    const { userMetrics, engagementDepth } = dashboard();
    expect(userMetrics.dau).toMatchObject({
      value: 2,
      previous: 2,
      change: 0,
      changeKind: 'percent',
      lastDay: 2,
      weekdayMean: 2,
      peak: 2,
      target: null,
      status: null,
    });
    expect(userMetrics.powerUsers).toMatchObject({ value: 1, previous: 0, change: 1, changeKind: 'absolute', share: 25, status: 'good' });
    expect(userMetrics.mauOfLicensed).toMatchObject({ value: 20, change: 0, changeKind: 'points', status: 'poor' });
    expect(engagementDepth.actionsPerSession).toMatchObject({ value: 3.5, previous: 7, change: -3.5, changeKind: 'absolute' });
    expect(engagementDepth.totals).toEqual({ events: 14, actions: 28, sessions: 8, activeUsers: 2 });
  });

  it('judges API calls by their entitlement and content by its growth', () => {
    const { apiCallsPerDay, contentCreated } = dashboard().engagementDepth;
    expect(apiCallsPerDay).toMatchObject({ value: 10, peak: 10, target: { operator: '<', value: 11, source: 'entitlement' }, status: 'watch' });
    expect(contentCreated).toMatchObject({ value: 7, change: 0, status: 'poor' });
  });

  it('labels entitlements and lets the contract stand for the seats', () => {
    expect(dashboard().entitlements).toEqual([
      { metric: 'users', label: 'Users', used: 2, limit: 10, unlimited: false, utilization: 20, health: 'roomToGrow' },
      { metric: 'api_calls_per_day', label: 'API calls/day', used: 10, limit: 11, unlimited: false, utilization: (100 * 10) / 11, health: 'nearLimit' },
      { metric: 'seats_in_europe', label: 'Seats in europe', used: null, limit: 5, unlimited: false, utilization: null, health: null },
    ]);
  });

  it('tells every feature of the catalogue, those outside the plan too', () => {
    const { featureAdoption, featureMetrics } = dashboard();
    expect(featureAdoption).toMatchObject([
      {
        key: 'reports',
        adopted: true,
        usagePercent: 100,
        users: 2,
        daysUsed: 7,
        firstUsedOn: dayText(AS_OF - 39),
        lastUsedOn: '2026-11-23',
        health: 'healthy',
        action: 'training',
      },
      { key: 'api', adopted: true, usagePercent: 50, users: 1, uses: 70, health: 'healthy', firstUsedOn: dayText(AS_OF - 39) },
      { key: 'later', adopted: false, usagePercent: 0, daysUsed: 0, firstUsedOn: null, health: 'not_in_plan' },
    ]);
    expect(featureMetrics.breadth).toMatchObject({ value: 100, available: 2, used: 2, adopted: 2 });
  });

  it('names what could not be known', () => {
    expect(dashboard().dataQuality).toEqual({
      unmappedEvents: 0,
      rejectedEvents: 3,
      lateEvents: 0,
      missing: ['integrations', 'seats_in_europe', 'signUpDates'],
    });
    expect(dashboard({}).dataQuality.missing).toEqual(['catalogue', 'plan', 'licensedUsers', 'integrations']);
  });

  it('shows milestones up to the day, by week since the first contract began', () => {
    expect(dashboard().trends.milestones).toEqual([{ key: 'first_event', title: 'First event', date: dayText(AS_OF - 39), week: 2 }]);
  });

  it('explains the change of the score to the point', () => {
    const { score, adoptionScore } = dashboard();
    expect(score.components.reduce((sum, component) => sum + component.points!, 0)).toBeCloseTo(score.exact!, 9);
    expect(score.components.reduce((sum, component) => sum + component.deltaPoints!, 0)).toBeCloseTo(score.delta!, 9);
    expect(score.explanation).toBe('−5, because engagement depth −5.5 points.');
    expect(adoptionScore).toBe(Math.round(score.exact!));
  });

  it('compares figures only with a whole window of use, but the score with any earlier score', () => {
    const events = STORY.events!.filter((event) => event.day > AS_OF - 25);
    const young = dashboard({ ...STORY, events: events.filter((event) => event.day > AS_OF - 20) }, '7d');
    expect([young.userMetrics.mau.previous, young.score.delta]).toEqual([2, null]);
    const month = dashboard({ ...STORY, events: STORY.events!.map((event) => ({ ...event, day: event.day - 5 })) }, '30d');
    expect([month.userMetrics.mau.previous, month.userMetrics.mau.change, month.score.exact === null, month.score.delta === null]).toEqual([
      null,
      null,
      false,
      false,
    ]);
    const all = dashboard(STORY, 'all');
    expect([all.period.previous, all.userMetrics.mau.previous, all.score.delta, all.score.components[3]!.normalized]).toEqual([null, null, null, null]);
  });

  it('of an account without any event is zeros and nulls', () => {
    const empty = dashboard({}, '30d');
    expect(empty).toMatchObject({
      adoptionScore: null,
      score: { exact: null, band: null, delta: null, explanation: null },
      entitlements: [],
      featureAdoption: [],
    });
    expect(empty.userMetrics).toMatchObject({
      dau: { value: 0 },
      licensedUsers: null,
      seatUsers: 0,
      activation: { value: null },
      loginFrequency: { value: null },
    });
    expect(empty.trends).toMatchObject({ peak: null, weekendShare: null, growth: [] });
  });

  it('judges by the targets it is given, those of active users in percent of the licensed', () => {
    const set = { source: 'set for SaaS' } as const;
    const targets = {
      ...TARGETS,
      mauOfLicensed: { ...set, operator: '>', value: 15 },
      contentCreatedChange: { ...set, operator: '>', value: -1 },
      dauOfLicensed: { ...set, operator: '>', value: 15 },
      wauOfLicensed: { ...set, operator: '>', value: 25 },
      sessionSeconds: { ...set, operator: '>', value: 60 },
    } as const;
    const { userMetrics, engagementDepth } = dashboard(STORY, '7d', { targets });
    expect(userMetrics.mauOfLicensed).toMatchObject({ value: 20, target: targets.mauOfLicensed, status: 'good' });
    expect(engagementDepth.contentCreated).toMatchObject({ change: 0, status: 'good' });
    expect(userMetrics.dau).toMatchObject({ value: 2, target: { operator: '>', value: 1.5 }, status: 'good' });
    expect(userMetrics.wau).toMatchObject({ value: 2, target: { operator: '>', value: 2.5 }, status: 'watch' });
    expect(userMetrics.sessionDuration).toMatchObject({ value: 50, target: targets.sessionSeconds, status: 'watch' });
    const unlicensed = dashboard({ ...STORY, contracts: [] }, '7d', { targets }).userMetrics;
    expect([unlicensed.dau.target, unlicensed.wau.target, unlicensed.dau.status]).toEqual([null, null, null]);
  });

  it('scores both windows by the formula it is given', () => {
    const weights = { ...SCORE_FORMULA.weights, userActivation: 0, engagementDepth: 0.45 };
    const { score } = dashboard(STORY, '7d', { formula: { ...SCORE_FORMULA, version: '7', weights } });
    expect(score.formulaVersion).toBe('7');
    expect(score.components.find(({ key }) => key === 'engagementDepth')?.weight).toBe(0.45);
    expect(score.components.reduce((sum, component) => sum + component.deltaPoints!, 0)).toBeCloseTo(score.delta!, 9);
    expect(score.delta).not.toBeCloseTo(dashboard().score.delta!, 9);
  });

  it('shows the account itself only what of its peers may leave the company: from 20 members on, in whole points', () => {
    const members = (count: number) =>
      Array.from({ length: count }, (_, n) => memberWith({ adoptionScore: 40.4 + n, userActivation: 61.7, featureBreadth: 33.3 }));
    const of = (count: number, shareable: boolean): AdoptionDashboard =>
      dashboard(STORY, '7d', { comparison: 'all_customers', peers: { pending: false, members: members(count) }, shareable });
    expect(of(19, false).peerComparison.rows[0]).toMatchObject({ n: 19, peerMedian: 49.4 });
    expect(of(19, true).peerComparison.rows.map(({ peerMedian, percentile, position }) => [peerMedian, percentile, position])).toEqual(
      Array.from({ length: 10 }, () => [null, null, null]),
    );
    expect(of(19, true).score.peerMedian).toBeNull();
    expect(of(20, true).peerComparison.rows[0]).toMatchObject({ n: 20, peerMedian: 50 });
    expect(of(20, true).score.peerMedian).toBe(50);
    expect(of(20, true).userMetrics.activation.peer).toBe(62);
    expect(of(20, false).userMetrics.activation.peer).toBe(61.7);
  });

  it('says that peers are pending while their figures are not known, and shows none of them', () => {
    const { peerComparison, score, userMetrics, valueDemonstration } = dashboard();
    expect(peerComparison).toEqual({ requested: 'peers', basis: 'peers', fallbackFrom: null, pending: true, count: 0, rows: [], insight: null });
    expect([score.peerMedian, userMetrics.mau.peer, userMetrics.dau.target]).toEqual([null, null, null]);
    expect(valueDemonstration).toEqual({ hoursSaved: null, lines: [], topBenefit: null });
  });
});
