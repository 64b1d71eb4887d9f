import { type Operator, type Target, TARGETS } from './thresholds';

/** What the product aims at in one figure, as far as it is the same everywhere. */
interface TargetRule {
  readonly operator: Operator;
  readonly unit: 'percent' | 'percent change' | 'sessions/user/week' | 'days' | 'actions/session' | 'integrations' | 'seconds';
  /** The product's own target; null: it depends on the industry, so there is none until one is set. */
  readonly value: number | null;
}

type DefaultKey = keyof typeof TARGETS;
/** Daily and weekly active users are aimed at in percent of the licensed users, the mean length of a session in seconds. */
type IndustryKey = 'dauOfLicensed' | 'wauOfLicensed' | 'sessionSeconds';

/** A figure whose target can be set. */
export type TargetMetric = DefaultKey | IndustryKey;

const rule = (key: DefaultKey, unit: TargetRule['unit']): TargetRule => ({ operator: TARGETS[key].operator, unit, value: TARGETS[key].value });

/** Every figure whose target can be set; which way it is judged is the product's own. */
export const TARGET_METRICS: Readonly<Record<TargetMetric, TargetRule>> = {
  dauOfLicensed: { operator: '>', unit: 'percent', value: null },
  wauOfLicensed: { operator: '>', unit: 'percent', value: null },
  mauOfLicensed: rule('mauOfLicensed', 'percent'),
  activation: rule('activation', 'percent'),
  powerUserShare: rule('powerUserShare', 'percent'),
  dormantUserShare: rule('dormantUserShare', 'percent'),
  loginFrequency: rule('loginFrequency', 'sessions/user/week'),
  sessionSeconds: { operator: '>', unit: 'seconds', value: null },
  breadth: rule('breadth', 'percent'),
  coreUsage: rule('coreUsage', 'percent'),
  advancedUsage: rule('advancedUsage', 'percent'),
  stickiness: rule('stickiness', 'percent'),
  timeToFeature: rule('timeToFeature', 'days'),
  actionsPerSession: rule('actionsPerSession', 'actions/session'),
  integrations: rule('integrations', 'integrations'),
  contentCreatedChange: rule('contentCreatedChange', 'percent change'),
  collaboration: rule('collaboration', 'percent'),
};

/** A target that somebody has set, for the accounts of a segment, an industry, both, or (null, null) every account. */
export interface TargetOverride {
  readonly metric: TargetMetric;
  readonly value: number;
  readonly segment: string | null;
  readonly industry: string | null;
}

/** The targets that hold for one account. What depends on the industry and was never set is missing. */
export type Targets = Readonly<Record<DefaultKey, Target>> & Readonly<Partial<Record<IndustryKey, Target>>>;

/** Whose targets are wanted. */
interface TargetScope {
  readonly segment: string | null;
  readonly industry: string | null;
}

/**
 * The targets of an account: of what was set, the most closely meant wins — segment and industry, then industry, then segment,
 * then every account — and else the product's own. Each says where it comes from.
 */
export function targetsFor(overrides: readonly TargetOverride[], account: TargetScope): Targets {
  const chosen = new Map<TargetMetric, TargetOverride>();
  for (const override of overrides) {
    if (!isMeant(override, account)) continue;
    const other = chosen.get(override.metric);
    if (other === undefined || closeness(override) > closeness(other)) chosen.set(override.metric, override);
  }
  const set = [...chosen.values()].map(({ metric, value, ...scope }): [TargetMetric, Target] => {
    const { operator, unit } = TARGET_METRICS[metric];
    return [metric, { operator, value, source: `${setFor(scope)}${unit === 'percent change' ? ', change in percent' : ''}` }];
  });
  return { ...TARGETS, ...Object.fromEntries(set) };
}

const isMeant = (scope: TargetScope, account: TargetScope): boolean =>
  (scope.segment === null || scope.segment === account.segment) && (scope.industry === null || scope.industry === account.industry);

const closeness = ({ segment, industry }: TargetScope): number => (industry === null ? 0 : 2) + (segment === null ? 0 : 1);

const setFor = ({ segment, industry }: TargetScope): string =>
  `set for ${[segment, industry].filter((name) => name !== null).join(' and ') || 'every account'}`;

/**
 * A target in percent of the licensed users as one in users: value / 100 × licensed.
 * @returns null without a target or without licensed users
 */
export function ofLicensed(target: Target | undefined, licensedUsers: number | null): Target | null {
  if (target === undefined || licensedUsers === null) return null;
  return { operator: target.operator, value: (target.value / 100) * licensedUsers, source: `${target.source}, ${target.value} % of licensed users` };
}
