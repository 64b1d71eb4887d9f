import { type Account, contractOn } from './account';
import { iso, percent } from './arithmetic';
import { kaplanMeierMedian, medianOfAdopters, usersOfTier, useSpan, waits } from './feature-figures';
import type { Count } from './counts';
import type { Figures, Span } from './figures';
import { beside, metric, metricAmongPeers, type Target } from './metric';
import { type MilestoneDay, weekOf } from './milestones';
import { trendsOf } from './patterns';
import type { Peers } from './peers';
import type { RawDecision } from './raw-rows';
import { expectedRecommendations } from './recommendations';
import { bandOf, type Score, shown } from './score';
import { expectedValue } from './value';

export interface Counted {
  now: Count;
  /** The same N days earlier; null for `all`. */
  before: Count | null;
  milestones: MilestoneDay[];
  peers: Peers;
  decisions: RawDecision[];
}

const more = (value: number): Target => ({ operator: '>', value });
const less = (value: number): Target => ({ operator: '<', value });

/** What the dashboard must say, as far as it can be counted. */
export function expectedDashboard(counted: Counted) {
  const { before, milestones, peers } = counted;
  const { account, span, figures: now, score } = counted.now;
  const { raw } = account;
  const contract = contractOn(account, span.to);
  // Compared when the account was already in use on the first of those days.
  const then = before !== null && account.firstDay !== null && account.firstDay <= before.span.from ? before.figures : null;
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
    score: expectedScore(score, before?.score ?? null, peers),
    entitlements: now.entitlements,
    ...expectedMetrics(now, then, peers),
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
        peerUsagePercent: peers.features.get(line.feature.slot)!.usage,
        peerAdoptionPercent: peers.features.get(line.feature.slot)!.adoption,
      };
    }),
    adoptionJourney: expectedJourney(account, span, now.totals.activeUsers),
    trends: {
      ...trendsOf(account, span),
      milestones: milestones.filter(({ day }) => day <= span.to).map(({ key, day }) => ({ key, date: iso(day), week: weekOf(account, day) })),
    },
    peerComparison: expectedPeers(peers),
    recommendations: expectedRecommendations(counted.now, then?.totals.activeUsers ?? null, peers, counted.decisions),
    valueDemonstration: expectedValue(counted.now),
    dataQuality: {
      unmappedEvents: now.unmapped,
      lateEvents: now.late,
      rejectedEvents: raw.rejectedOn.filter((day) => day >= span.from && day <= span.to).length,
    },
  };
}

/** The words of the insight are not counted, only whether there is anything to say. */
const expectedPeers = ({ requested, basis, fallbackFrom, count, rows }: Peers) => ({
  requested,
  basis,
  fallbackFrom,
  pending: false,
  count,
  rows,
  insight: rows.some((row) => row.percentile !== null) ? {} : null,
});

function expectedScore(score: Score, earlier: Score | null, { rows }: Peers) {
  const minus = (a: number | null, b: number | null | undefined): number | null => (a === null || b === null || b === undefined ? null : a - b);
  const components = score.components.map((part, n) => ({ ...part, deltaPoints: minus(part.points, earlier?.components[n]!.points) }));
  return {
    exact: score.exact,
    band: bandOf(shown(score.exact)),
    delta: minus(score.exact, earlier?.exact),
    coverage: score.coverage,
    peerMedian: beside(rows, 'adoptionScore').peer,
    components,
  };
}

function expectedMetrics(now: Figures, then: Figures | null, { rows, standards }: Peers) {
  const { health, seats } = now.people;
  // Rows in percent of the licensed users, in users.
  const perSeat = now.licensed === null ? null : now.licensed / 100;
  const peer = (key: string, scale?: number | null) => beside(rows, key, scale);
  const apiLine = now.entitlements.find((line) => line.metric === 'api_calls_per_day');
  const apiLimit = apiLine?.limit ?? null;
  const count = (of: (figures: Figures) => number | null): [number | null, number | null] => [of(now), then === null ? null : of(then)];
  return {
    userMetrics: {
      dau: {
        ...metricAmongPeers(...count((f) => f.dau), peer('dauOfLicensed', perSeat), standards.dauOfLicensed, perSeat),
        lastDay: now.lastDay,
        weekdayMean: now.weekdayMean,
        peak: now.peakDay,
      },
      wau: metricAmongPeers(...count((f) => f.wau), peer('wauOfLicensed', perSeat), standards.wauOfLicensed, perSeat),
      mau: metric('percent', ...count((f) => f.mau), null, peer('mauOfLicensed', perSeat)),
      mauOfLicensed: metric('points', ...count((f) => f.mauOfLicensed), more(70), peer('mauOfLicensed')),
      licensedUsers: now.licensed,
      seatUsers: seats,
      activation: { ...metric('points', ...count((f) => f.activation), more(95), peer('userActivation')), raw: now.rawActivation, basis: now.activationBasis },
      powerUsers: {
        ...metric('absolute', ...count((f) => f.powerUsers), more(10), peer('powerUserShare', seats / 100), () => now.powerShare),
        share: now.powerShare,
      },
      dormantUsers: { ...metric('absolute', ...count((f) => f.people.health.dormant), less(10), undefined, () => now.dormantShare), share: now.dormantShare },
      loginFrequency: metric('absolute', ...count((f) => f.loginFrequency), more(3)),
      sessionDuration: {
        ...metricAmongPeers(
          ...count((f) => f.sessionSeconds),
          { peer: standards.sessionSeconds?.median ?? null, peerPosition: null },
          standards.sessionSeconds,
        ),
        medianSeconds: now.medianSeconds,
      },
      health,
    },
    featureMetrics: {
      breadth: {
        ...metric('points', ...count((f) => f.breadth), more(50), peer('featureBreadth')),
        used: now.used,
        adopted: now.adopted,
        available: now.available,
      },
      coreUsage: metric('points', ...count((f) => f.coreUsage), { operator: '=', value: 100 }),
      advancedUsage: metric('points', ...count((f) => f.advancedUsage), more(30)),
      stickiness: metric('points', ...count((f) => f.stickiness), more(60), peer('featureStickiness')),
      timeToFeature: metric('absolute', ...count((f) => f.timeToFeature), less(14)),
    },
    engagementDepth: {
      actionsPerSession: metric('absolute', ...count((f) => f.actionsPerSession), more(15), peer('actionsPerSession')),
      apiCallsPerDay: {
        ...metric('percent', ...count((f) => f.apiCallsPerDay), apiLimit === null ? null : less(apiLimit), peer('apiUsage', now.licensed)),
        status: statusOfUse(apiLine?.health),
        peak: now.apiPeak,
      },
      integrations: metric('absolute', ...count((f) => f.integrations), more(2)),
      contentCreated: metric('percent', ...count((f) => f.contentCreated), more(5), undefined, (change) => change),
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
