import { type Account, contractOn } from './account';
import { iso, percent } from './arithmetic';
import { kaplanMeierMedian, medianOfAdopters, usersOfTier, useSpan, waits } from './feature-figures';
import type { Figures, Span } from './figures';
import { metric, type Target } from './metric';
import { type MilestoneDay, weekOf } from './milestones';
import { trendsOf } from './patterns';
import { bandOf, type Score, shown } from './score';

export interface Counted {
  span: Span;
  figures: Figures;
  score: Score;
  /** The same N days earlier; `comparable` when the account was already in use on the first of those days. */
  before: { span: Span; figures: Figures; score: Score; comparable: boolean } | null;
  milestones: MilestoneDay[];
}

const more = (value: number): Target => ({ operator: '>', value });
const less = (value: number): Target => ({ operator: '<', value });

/** What the dashboard must say, as far as it can be counted. */
export function expectedDashboard(account: Account, counted: Counted) {
  const { span, figures: now, score, before, milestones } = counted;
  const { raw } = account;
  const contract = contractOn(account, span.to);
  const then = before?.comparable === true ? before.figures : null;
  const today = account.human.get(raw.today) ?? [];
  const isoOrNull = (day: number | null): string | null => (day === null ? null : iso(day));
  return {
    customer: {
      id: raw.id,
      externalId: raw.externalId,
      name: raw.name,
      segment: raw.segment,
      industry: raw.industry,
      timeZone: raw.zone,
      csm: raw.csmEmail === null ? null : { email: raw.csmEmail },
      renewsOn: contract === undefined ? null : iso(contract.ends),
    },
    period: {
      key: span.period,
      from: iso(span.from),
      to: iso(span.to),
      days: span.days,
      asOf: iso(span.to),
      partial: span.to >= raw.today,
      previous: before === null ? null : { from: iso(before.span.from), to: iso(before.span.to) },
    },
    freshness: {
      lastEventAt: raw.events.length === 0 ? null : new Date(raw.events.at(-1)!.at).toISOString(),
      soFarToday: { activeUsers: new Set(today.map((event) => event.usr)).size, events: today.length },
    },
    adoptionScore: shown(score.exact),
    score: expectedScore(score, before?.score ?? null),
    entitlements: now.entitlements,
    ...expectedMetrics(now, then),
    featureAdoption: now.features.map((line) => {
      const { first, last } = useSpan(account, line.feature, span.to);
      const waited = waits(account, line.feature, span.to);
      const { key, name, tier, action, valueProposition } = line.feature;
      const { adopted, usagePercent, users, uses, repeatUsers, daysUsed, health } = line;
      const medians = { medianDaysToFirstUse: kaplanMeierMedian(waited), medianDaysOfAdopters: medianOfAdopters(waited) };
      return {
        key,
        name,
        tier,
        action,
        valueProposition,
        adopted,
        usagePercent,
        users,
        uses,
        repeatUsers,
        daysUsed,
        health,
        firstUsedOn: isoOrNull(first),
        lastUsedOn: isoOrNull(last),
        ...medians,
        peerUsagePercent: null,
        peerAdoptionPercent: null,
      };
    }),
    adoptionJourney: expectedJourney(account, span, now.totals.activeUsers),
    trends: {
      ...trendsOf(account, span),
      milestones: milestones.filter(({ day }) => day <= span.to).map(({ key, day }) => ({ key, date: iso(day), week: weekOf(account, day) })),
    },
    // Peers, recommendations and their value are not told yet.
    peerComparison: { pending: false, count: 0, rows: [], insight: null, fallbackFrom: null },
    recommendations: [],
    valueDemonstration: { hoursSaved: null, lines: [], topBenefit: null },
    dataQuality: {
      unmappedEvents: now.unmapped,
      lateEvents: now.late,
      rejectedEvents: raw.rejectedOn.filter((day) => day >= span.from && day <= span.to).length,
    },
  };
}

function expectedScore(score: Score, earlier: Score | null) {
  const minus = (a: number | null, b: number | null | undefined): number | null => (a === null || b === null || b === undefined ? null : a - b);
  const components = score.components.map((part, n) => ({ ...part, deltaPoints: minus(part.points, earlier?.components[n]!.points) }));
  return {
    exact: score.exact,
    band: bandOf(shown(score.exact)),
    delta: minus(score.exact, earlier?.exact),
    coverage: score.coverage,
    peerMedian: null,
    components,
  };
}

function expectedMetrics(now: Figures, then: Figures | null) {
  const { health, seats } = now.people;
  const apiLine = now.entitlements.find((line) => line.metric === 'api_calls_per_day');
  const apiLimit = apiLine?.limit ?? null;
  const count = (of: (figures: Figures) => number | null): [number | null, number | null] => [of(now), then === null ? null : of(then)];
  return {
    userMetrics: {
      dau: { ...metric('percent', ...count((f) => f.dau)), lastDay: now.lastDay, weekdayMean: now.weekdayMean, peak: now.peakDay },
      wau: metric('percent', ...count((f) => f.wau)),
      mau: metric('percent', ...count((f) => f.mau)),
      mauOfLicensed: metric('points', ...count((f) => f.mauOfLicensed), more(70)),
      licensedUsers: now.licensed,
      seatUsers: seats,
      activation: { ...metric('points', ...count((f) => f.activation), more(95)), raw: now.rawActivation, basis: now.activationBasis },
      powerUsers: { ...metric('absolute', ...count((f) => f.powerUsers), more(10), () => now.powerShare), share: now.powerShare },
      dormantUsers: { ...metric('absolute', ...count((f) => f.people.health.dormant), less(10), () => now.dormantShare), share: now.dormantShare },
      loginFrequency: metric('absolute', ...count((f) => f.loginFrequency), more(3)),
      sessionDuration: { ...metric('percent', ...count((f) => f.sessionSeconds)), medianSeconds: now.medianSeconds },
      health,
    },
    featureMetrics: {
      breadth: { ...metric('points', ...count((f) => f.breadth), more(50)), used: now.used, adopted: now.adopted, available: now.available },
      coreUsage: metric('points', ...count((f) => f.coreUsage), { operator: '=', value: 100 }),
      advancedUsage: metric('points', ...count((f) => f.advancedUsage), more(30)),
      stickiness: metric('points', ...count((f) => f.stickiness), more(60)),
      timeToFeature: metric('absolute', ...count((f) => f.timeToFeature), less(14)),
    },
    engagementDepth: {
      actionsPerSession: metric('absolute', ...count((f) => f.actionsPerSession), more(15)),
      apiCallsPerDay: {
        ...metric('percent', ...count((f) => f.apiCallsPerDay), apiLimit === null ? null : less(apiLimit)),
        status: statusOfUse(apiLine?.health),
        peak: now.apiPeak,
      },
      integrations: metric('absolute', ...count((f) => f.integrations), more(2)),
      contentCreated: metric('percent', ...count((f) => f.contentCreated), more(5), (change) => change),
      collaboration: metric('points', ...count((f) => f.collaboration), more(20)),
      totals: now.totals,
    },
  };
}

/** API calls are judged by the health of their entitlement: over is poor, near the limit is to be watched; without a limit they are not judged. */
function statusOfUse(health: string | null | undefined): string | null {
  if (health === 'over') return 'poor';
  if (health === 'nearLimit') return 'watch';
  return health === 'ok' || health === 'roomToGrow' ? 'good' : null;
}

function expectedJourney(account: Account, { from, to }: Span, activeUsers: number) {
  const tiers = (['core', 'advanced', 'power'] as const).map((tier) => ({ tier, users: usersOfTier(account, tier, from, to), percent: null as number | null }));
  for (const line of tiers) line.percent = percent(line.users, activeUsers);
  const falls = [0, 1].map((n) => ({ from: tiers[n]!.tier, to: tiers[n + 1]!.tier, users: tiers[n]!.users - tiers[n + 1]!.users }));
  const largest = falls[1]!.users > falls[0]!.users ? falls[1]! : falls[0]!;
  return { tiers, largestDrop: largest.users > 0 ? largest : null };
}
