import { FEATURE_KEYS, type FeatureKey } from './catalogue';

/** Which features the people of an account have made their own, and which their plan lacks. */
export interface Toolbox {
  readonly uses: readonly FeatureKey[];
  readonly lacks: readonly FeatureKey[];
}

export type ToolboxName = keyof typeof TOOLBOXES;

/** How Enterprise software companies use the product: some have moved to analyses and automations, some have stayed with what they knew. */
export const TOOLBOXES = {
  everything: { uses: FEATURE_KEYS, lacks: [] },
  mobileTeams: { uses: ['dashboard', 'analytics', 'automations', 'mobile_app'], lacks: [] },
  builders: { uses: ['dashboard', 'analytics', 'automations', 'api'], lacks: [] },
  traditional: { uses: ['dashboard', 'reports', 'alerts', 'api'], lacks: [] },
  exporters: { uses: ['dashboard', 'reports', 'api'], lacks: ['automations'] },
  deskExporters: { uses: ['dashboard', 'reports', 'api'], lacks: ['mobile_app'] },
  watchers: { uses: ['dashboard', 'reports', 'alerts'], lacks: ['mobile_app'] },
  dataTeams: { uses: ['dashboard', 'analytics', 'api'], lacks: ['automations'] },
  operators: { uses: ['dashboard', 'analytics', 'automations'], lacks: ['mobile_app'] },
  fieldTeams: { uses: ['dashboard', 'analytics', 'mobile_app'], lacks: ['automations'] },
  analysts: { uses: ['dashboard', 'analytics'], lacks: ['automations', 'mobile_app'] },
  readers: { uses: ['dashboard', 'reports'], lacks: ['automations', 'mobile_app'] },
} as const satisfies Readonly<Record<string, Toolbox>>;

/** Share of the people who use a feature, in percent, where it has been made one's own. */
export const OWN: Readonly<Record<FeatureKey, readonly [number, number]>> = {
  dashboard: [85, 96],
  reports: [64, 84],
  alerts: [36, 55],
  api: [11, 20],
  analytics: [68, 82],
  automations: [62, 76],
  mobile_app: [49, 58],
};

/** The same where it has not: a few who have looked. */
export const OTHER: readonly [number, number] = [0, 5];
