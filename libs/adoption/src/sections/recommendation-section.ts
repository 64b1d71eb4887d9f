import type { PeerComparison, PeerRowKey } from '@adoption/benchmarks';
import { type AccountFacts, type AdoptionFigures, type Day, dayText, goLiveDay, type Targets } from '@adoption/metrics';
import { nextLife, type PeerMedians, recommend, type RecommendedAction as Action } from '@adoption/recommendations';
import { scoreFigures, type ScoreFormula } from '@adoption/scoring';
import type { Recommendation, RecommendedAction } from '../adoption-dashboard';
import type { StoredRecommendation } from '../queries/stored-recommendations.query';
import { recommendationId } from '../recommendations/recommendation-id';

/** What recommendations are found by, besides the account's figures. */
export interface RecommendationBasis {
  readonly customer: { readonly id: string };
  readonly facts: AccountFacts;
  readonly goLiveOn: Day | null;
  /** The account's local day: a snoozed recommendation comes back on it. */
  readonly today: Day;
  readonly formula: ScoreFormula;
  readonly targets: Targets;
  /** What people have decided about recommendations of earlier runs. */
  readonly decided: readonly StoredRecommendation[];
}

/** What to do about the account, best first, with what people have decided about it. */
export function recommendationSection(
  now: AdoptionFigures,
  then: AdoptionFigures | null,
  comparison: PeerComparison | null,
  { customer, facts, goLiveOn, today, formula, targets, decided }: RecommendationBasis,
): Recommendation[] {
  const liveSince = goLiveDay(goLiveOn, facts);
  const found = recommend({
    figures: now,
    previous: then,
    score: scoreFigures(now),
    formula,
    targets,
    peers: comparison === null ? null : medians(comparison),
    daysSinceGoLive: liveSince === null ? null : now.window.to - liveSince,
  });
  return found.map(({ rule, subject, figures, actions, ...recommendation }, n) => {
    const stored = decided.find((candidate) => candidate.rule === rule && candidate.subject === subject);
    const life = nextLife(stored === undefined ? null : { ...stored, until: stored.snoozedUntil }, true, today);
    return {
      id: recommendationId({ customerId: customer.id, rule, subject }),
      rule,
      subject,
      rank: n + 1,
      ...recommendation,
      inputs: Object.entries(figures).map(([name, value]) => ({ name, value })),
      status: life?.status ?? 'open',
      reason: life?.reason ?? null,
      until: life?.until == null ? null : dayText(life.until),
      actions: actions.map((action) => withPage(customer.id, action)),
    };
  });
}

function medians(comparison: PeerComparison): PeerMedians {
  const rows = Object.fromEntries(comparison.rows.map(({ key, peerMedian }) => [key, peerMedian])) as Record<PeerRowKey, number | null>;
  return { count: comparison.count, rows, features: comparison.features };
}

/** Name of the page's dialog for each kind of action; lists of users have others. */
const DIALOGS: Readonly<Record<Exclude<Action['kind'], 'export'>, string>> = {
  campaign: 'campaign',
  training: 'training',
  guide: 'guide',
  benefits: 'benefits',
  download_link: 'link',
  report: 'report',
};

function withPage(customerId: string, { kind, label, feature, group }: Action): RecommendedAction {
  const page = `/customers/${customerId}/adoption`;
  if (kind === 'export') return { kind, label, href: group === undefined ? `${page}/dormant` : `${page}?dialog=users&status=${group}` };
  const search = new URLSearchParams({ dialog: DIALOGS[kind], ...(feature === null ? {} : { feature }), ...(group === undefined ? {} : { status: group }) });
  return { kind, label, href: `${page}?${search.toString()}` };
}
