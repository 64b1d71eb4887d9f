import type { FeatureKey } from './catalogue';
import type { Random } from './random';

/** How an account is doing: ranges that its figures are drawn from. */
export interface Archetype {
  /** Share of the seats with an account of their own. */
  readonly provisioned: readonly [number, number];
  /** Shares of these: quiet, fading, dormant, never came; the rest is regular. */
  readonly quiet: number;
  readonly fading: number;
  readonly dormant: number;
  readonly neverCame: number;
  readonly weekdayChance: readonly [number, number];
  readonly eventsPerVisit: readonly [number, number];
  readonly actionsPerVisit: readonly [number, number];
  readonly creating: number;
  readonly sharing: number;
  readonly growth: readonly [number, number];
  readonly featureUse: Readonly<Record<FeatureKey, readonly [number, number]>>;
  /** API calls as a share of what is agreed. */
  readonly apiUse: readonly [number, number];
}

export type ArchetypeName = 'thriving' | 'solid' | 'settled' | 'middling' | 'struggling' | 'fading';

export const ARCHETYPES: Readonly<Record<ArchetypeName, Archetype>> = {
  thriving: {
    provisioned: [0.97, 1],
    quiet: 0.03,
    fading: 0.02,
    dormant: 0.02,
    neverCame: 0.01,
    weekdayChance: [0.42, 0.55],
    eventsPerVisit: [2.6, 3.2],
    actionsPerVisit: [16, 22],
    creating: 0.09,
    sharing: 0.14,
    growth: [0.02, 0.07],
    featureUse: { dashboard: [90, 98], reports: [75, 90], alerts: [50, 70], api: [15, 25], analytics: [60, 80], automations: [55, 70], mobile_app: [40, 60] },
    apiUse: [0.75, 0.95],
  },
  solid: {
    provisioned: [0.91, 1],
    quiet: 0.08,
    fading: 0.05,
    dormant: 0.05,
    neverCame: 0.04,
    weekdayChance: [0.32, 0.44],
    eventsPerVisit: [2, 2.8],
    actionsPerVisit: [11, 15],
    creating: 0.07,
    sharing: 0.1,
    growth: [-0.06, 0],
    featureUse: { dashboard: [85, 95], reports: [65, 85], alerts: [35, 55], api: [10, 20], analytics: [50, 75], automations: [45, 68], mobile_app: [30, 55] },
    apiUse: [0.5, 0.85],
  },
  settled: {
    provisioned: [0.85, 0.91],
    quiet: 0.09,
    fading: 0.08,
    dormant: 0.2,
    neverCame: 0.02,
    weekdayChance: [0.3, 0.4],
    eventsPerVisit: [2, 2.6],
    actionsPerVisit: [9.5, 13],
    creating: 0.06,
    sharing: 0.09,
    growth: [-0.09, -0.03],
    featureUse: { dashboard: [80, 92], reports: [60, 75], alerts: [30, 45], api: [8, 16], analytics: [14, 40], automations: [4, 30], mobile_app: [0, 20] },
    apiUse: [0.3, 0.7],
  },
  middling: {
    provisioned: [0.7, 0.85],
    quiet: 0.1,
    fading: 0.1,
    dormant: 0.09,
    neverCame: 0.09,
    weekdayChance: [0.22, 0.32],
    eventsPerVisit: [1.8, 2.4],
    actionsPerVisit: [8, 12],
    creating: 0.05,
    sharing: 0.07,
    growth: [-0.1, -0.03],
    featureUse: { dashboard: [75, 90], reports: [50, 70], alerts: [20, 40], api: [5, 15], analytics: [14, 40], automations: [4, 30], mobile_app: [0, 20] },
    apiUse: [0.3, 0.6],
  },
  struggling: {
    provisioned: [0.45, 0.7],
    quiet: 0.12,
    fading: 0.15,
    dormant: 0.15,
    neverCame: 0.2,
    weekdayChance: [0.12, 0.22],
    eventsPerVisit: [1.6, 2],
    actionsPerVisit: [4, 7],
    creating: 0.03,
    sharing: 0.04,
    growth: [-0.14, -0.06],
    featureUse: { dashboard: [60, 80], reports: [20, 40], alerts: [0, 15], api: [0, 5], analytics: [0, 8], automations: [0, 4], mobile_app: [0, 0] },
    apiUse: [0.02, 0.2],
  },
  fading: {
    provisioned: [0.85, 0.95],
    quiet: 0.15,
    fading: 0.18,
    dormant: 0.25,
    neverCame: 0.05,
    weekdayChance: [0.1, 0.14],
    eventsPerVisit: [1.8, 2.2],
    actionsPerVisit: [8, 10],
    creating: 0.03,
    sharing: 0.05,
    growth: [-0.3, -0.22],
    featureUse: { dashboard: [80, 90], reports: [45, 60], alerts: [15, 30], api: [5, 10], analytics: [8, 20], automations: [0, 8], mobile_app: [0, 5] },
    apiUse: [0.2, 0.4],
  },
};

export const draw = (random: Random, range: readonly [number, number]): number => random.between(range[0], range[1]);
