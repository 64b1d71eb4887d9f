import type { DashboardView, MetricView } from './dashboard-view';
import { HEALTH_GROUPS, type HealthGroup } from './charts/health-bar';
import { type BandKey, bandWord, entitlementHealthWord, featureHealthWord, statusWord } from './words';

/** Who reads a report: the people who look after an account, or the account itself. */
export type Audience = 'internal' | 'customer';

type PeerComparison = DashboardView['peerComparison'];
type EntitlementHealth = DashboardView['entitlements'][number]['health'];

/** The words in which states are told. */
export interface Wording {
  /** Groups of users by their last active day, in order. */
  readonly healthGroups: readonly HealthGroup[];
  readonly band: (band: BandKey) => string;
  readonly status: (metric: Pick<MetricView, 'status' | 'target'>) => string;
  readonly featureHealth: (health: 'healthy' | 'low' | 'unused' | 'not_in_plan') => string;
  /** How far a limit of the contract is used; null: not known. */
  readonly entitlementHealth: (health: EntitlementHealth) => string;
  /** Why the score changed; null: not told. */
  readonly explanation: (score: Pick<DashboardView['score'], 'delta' | 'explanation'>) => string | null;
  /** Where the account stands among its peers, in words; null: not told, or nothing to tell. */
  readonly insight: (comparison: Pick<PeerComparison, 'rows' | 'insight'>) => PeerComparison['insight'];
  /** The heading above features of the plan that are hardly used or not at all. */
  readonly unusedFeatures: string;
  /** What users without activity for more than 30 days are called, as the label of their number. */
  readonly dormantUsers: string;
}

const CUSTOMER_BANDS: Readonly<Record<BandKey, string>> = { excellent: 'Excellent', good: 'Good', fair: 'Growing', poor: 'Getting started' };
const CUSTOMER_HEALTH = { healthy: 'Healthy', low: 'Growing', unused: 'Not used yet', not_in_plan: 'Not in plan' } as const;
/** What is near its limit or over it is something to plan for. */
const CUSTOMER_ENTITLEMENTS: Readonly<Partial<Record<NonNullable<EntitlementHealth>, string>>> = { over: 'Above plan', nearLimit: 'Close to plan' };
const CUSTOMER_GROUPS: Readonly<Partial<Record<HealthGroup['key'], string>>> = { atRisk: 'Quiet', dormant: 'Not seen lately', neverActive: 'Not started' };

const WORDINGS: Readonly<Record<Audience, Wording>> = {
  internal: {
    healthGroups: HEALTH_GROUPS,
    band: bandWord,
    status: statusWord,
    featureHealth: featureHealthWord,
    entitlementHealth: entitlementHealthWord,
    explanation: ({ explanation }) => explanation,
    insight: ({ insight }) => insight,
    unusedFeatures: 'Unused features',
    dormantUsers: 'Dormant users',
  },
  // A customer is told the same figures without words of risk: what is short of a target is something to gain.
  customer: {
    healthGroups: HEALTH_GROUPS.map((group) => ({ ...group, name: CUSTOMER_GROUPS[group.key] ?? group.name })),
    band: (band) => CUSTOMER_BANDS[band],
    status: (metric) => (metric.status === 'watch' || metric.status === 'poor' ? 'Room to grow' : statusWord(metric)),
    featureHealth: (health) => CUSTOMER_HEALTH[health],
    entitlementHealth: (health) => (health === null ? null : CUSTOMER_ENTITLEMENTS[health]) ?? entitlementHealthWord(health),
    // The fall itself is told; its reasons are for a talk.
    explanation: ({ delta, explanation }) => (delta !== null && delta >= 0 ? explanation : null),
    // The same with peers: the figures stand in the table, what is below the average is for a talk.
    insight: ({ rows, insight }) => (insight === null || rows.some(({ position }) => position === 'below') ? null : { ...insight, consider: null }),
    unusedFeatures: 'More to discover',
    dormantUsers: 'Not seen for 30 days',
  },
};

/** How a reader is told about states: the words of the page, or those without words of risk that a customer reads. */
export const wordingFor = (audience: Audience): Wording => WORDINGS[audience];
