import type { MetricView } from './dashboard-view';
import { HEALTH_GROUPS, type HealthGroup } from './charts/health-bar';
import { type BandKey, bandWord, featureHealthWord, statusWord } from './words';

/** Who reads a report: the people who look after an account, or the account itself. */
export type Audience = 'internal' | 'customer';

/** The words in which states are told. */
export interface Wording {
  /** Groups of users by their last active day, in order. */
  readonly healthGroups: readonly HealthGroup[];
  readonly band: (band: BandKey) => string;
  readonly status: (metric: Pick<MetricView, 'status' | 'target'>) => string;
  readonly featureHealth: (health: 'healthy' | 'low' | 'unused' | 'not_in_plan') => string;
  /** What users without activity for more than 30 days are called, as the label of their number. */
  readonly dormantUsers: string;
}

const CUSTOMER_BANDS: Readonly<Record<BandKey, string>> = { excellent: 'Excellent', good: 'Good', fair: 'Growing', poor: 'Getting started' };
const CUSTOMER_HEALTH = { healthy: 'Healthy', low: 'Growing', unused: 'Not used yet', not_in_plan: 'Not in plan' } as const;
const CUSTOMER_GROUPS: Readonly<Partial<Record<HealthGroup['key'], string>>> = { atRisk: 'Quiet', dormant: 'Not seen lately', neverActive: 'Not started' };

const WORDINGS: Readonly<Record<Audience, Wording>> = {
  internal: { healthGroups: HEALTH_GROUPS, band: bandWord, status: statusWord, featureHealth: featureHealthWord, dormantUsers: 'Dormant users' },
  // A customer is told the same figures without words of risk: what is short of a target is something to gain.
  customer: {
    healthGroups: HEALTH_GROUPS.map((group) => ({ ...group, name: CUSTOMER_GROUPS[group.key] ?? group.name })),
    band: (band) => CUSTOMER_BANDS[band],
    status: (metric) => (metric.status === 'watch' || metric.status === 'poor' ? 'Room to grow' : statusWord(metric)),
    featureHealth: (health) => CUSTOMER_HEALTH[health],
    dormantUsers: 'Not seen for 30 days',
  },
};

/** How a reader is told about states: the words of the page, or those without words of risk that a customer reads. */
export const wordingFor = (audience: Audience): Wording => WORDINGS[audience];
