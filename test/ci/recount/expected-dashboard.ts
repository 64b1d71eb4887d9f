import { type Account, contractOn } from './account';
import { iso, percent } from './arithmetic';
import type { Count } from './counts';
import { expectedMetrics } from './expected-metrics';
import { kaplanMeierMedian, medianOfAdopters, usersOfTier, useSpan, waits } from './feature-figures';
import type { Span } from './figures';
import { beside } from './metric';
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

function expectedJourney(account: Account, { from, to }: Span, activeUsers: number) {
  const tiers = (['core', 'advanced', 'power'] as const).map((tier) => ({ tier, users: usersOfTier(account, tier, from, to), percent: null as number | null }));
  for (const line of tiers) line.percent = percent(line.users, activeUsers);
  const falls = [0, 1].map((n) => ({ from: tiers[n]!.tier, to: tiers[n + 1]!.tier, users: tiers[n]!.users - tiers[n + 1]!.users }));
  const largest = falls[1]!.users > falls[0]!.users ? falls[1]! : falls[0]!;
  return { tiers, largestDrop: largest.users > 0 ? largest : null };
}
