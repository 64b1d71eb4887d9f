import { PEER_ROW_KEYS, type PeerRowKey } from '@adoption/benchmarks';
import {
  type AdoptionFigures,
  adoptionFigures,
  type EntitlementUse,
  entitlementHealth,
  type FeatureFacts,
  type FeatureHealth,
  type FeatureRow,
  TARGETS,
  windowOf,
} from '@adoption/metrics';
import type { PeerFeatureMedians, PeerMedians, RecommendationFacts } from '@adoption/recommendations';
import { SCORE_FORMULA, scoreFigures } from '@adoption/scoring';
import { accountFacts, featureFact, NO_SESSIONS } from './account-facts';

/** One feature as a test tells it: adopted unless it says otherwise. */
export interface FeatureStory extends Partial<Pick<FeatureFacts, 'key' | 'name' | 'kind' | 'mustHave' | 'tier' | 'action'>> {
  readonly health?: FeatureHealth;
  readonly usagePercent?: number | null;
}

/** What an account differs in from one without any gap. */
export interface AccountStory extends Partial<Omit<RecommendationFacts, 'figures' | 'score' | 'peers'>> {
  readonly figures?: Partial<Omit<AdoptionFigures, 'featureRows' | 'features' | 'entitlements'>>;
  readonly features?: readonly FeatureStory[];
  /** By metric: used and limit. */
  readonly entitlements?: Readonly<Record<string, readonly [number | null, number | null]>>;
  /** Left out: none. */
  readonly peers?: { readonly rows?: Partial<Record<PeerRowKey, number | null>>; readonly features?: Readonly<Record<string, number | null>> };
}

const AS_OF = 20_000;
const DAYS = 30;

/** The totals of a window in which people work and no program calls. */
export const WITHOUT_CALLS = { events: 9000, actions: 10_000, apiCalls: 0, apiCallsPeak: 0, creations: 100, unmapped: 0, late: 0 };

const EMPTY = adoptionFigures(accountFacts({}), { window: windowOf(AS_OF, DAYS), sessions: NO_SESSIONS, powerThreshold: null }, '30d');
const HEALTHY: Partial<AdoptionFigures> = {
  firstEventDay: AS_OF - 99,
  mau: 140,
  activeUsers: 140,
  licensedUsers: 200,
  seatUsers: 200,
  activation: { percent: 100, raw: 100, basis: 'licensed' },
  dormantUsers: 0,
  dormantUserShare: 0,
  health: { active: 120, engaged: 50, atRisk: 30, dormant: 0, neverActive: 0, left: 0 },
  totals: { ...WITHOUT_CALLS, apiCalls: 3000, apiCallsPeak: 200 },
  actionsBefore: 10_000,
  engagement: { ...EMPTY.engagement, actionsPerSession: 12, apiCallsPerDay: 100, integrations: 3 },
};

/** The facts of an account; what a story leaves out gives no rule anything to say. The score is made from the same figures. */
export function recommendationFacts(story: AccountStory = {}): RecommendationFacts {
  const { figures: given, features, entitlements, peers, ...rest } = story;
  const rows = (features ?? [{}]).map(featureRow);
  const figures: AdoptionFigures = {
    ...EMPTY,
    ...HEALTHY,
    featureRows: rows,
    features: featureFigures(rows),
    entitlements: Object.entries(entitlements ?? {}).map(([metric, [used, limit]]) => entitlementUse(metric, used, limit)),
    ...given,
  };
  return {
    figures,
    previous: null,
    score: scoreFigures(figures),
    formula: SCORE_FORMULA,
    targets: TARGETS,
    peers: peers === undefined ? null : peerMedians(peers),
    daysSinceGoLive: 400,
    ...rest,
  };
}

function featureRow({ health = 'healthy', usagePercent = 50, ...feature }: FeatureStory, slot: number): FeatureRow {
  const used = health === 'unused' ? 0 : 20;
  return {
    feature: featureFact(feature, slot),
    users: used,
    repeatUsers: used,
    uses: used,
    daysUsed: used,
    callDays: 0,
    available: health !== 'not_in_plan',
    usagePercent,
    adopted: health === 'healthy',
    health,
  };
}

function featureFigures(rows: readonly FeatureRow[]): AdoptionFigures['features'] {
  const available = rows.filter((row) => row.available);
  const adopted = (of: readonly FeatureRow[]): number => of.filter((row) => row.adopted).length;
  const share = (of: readonly FeatureRow[]): number | null => (of.length === 0 ? null : (100 * adopted(of)) / of.length);
  return {
    ...EMPTY.features,
    available: available.length,
    adopted: adopted(available),
    breadthPercent: share(available),
    corePercent: share(available.filter(({ feature }) => feature.mustHave)),
  };
}

function entitlementUse(metric: string, used: number | null, limit: number | null): EntitlementUse {
  const utilizationPercent = used === null || limit === null ? null : (100 * used) / limit;
  const health = limit === null ? 'unlimited' : utilizationPercent === null ? null : entitlementHealth(utilizationPercent);
  return { metric, used, limit, utilizationPercent, health };
}

function peerMedians({ rows, features }: NonNullable<AccountStory['peers']>): PeerMedians {
  const none = Object.fromEntries(PEER_ROW_KEYS.map((key) => [key, null])) as Record<PeerRowKey, null>;
  const usage = Object.entries(features ?? {}).map(([key, usagePercent]): [string, PeerFeatureMedians] => [key, { usagePercent, adoptedPercent: null }]);
  return { count: 12, rows: { ...none, ...rows }, features: new Map(usage) };
}
