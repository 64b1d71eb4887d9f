import type { Api } from '../api/client';
import { CATALOGUE } from '../words/features-settings';
import { OVERVIEW } from '../words/customer';
import { SCORE_SETTINGS, THRESHOLDS } from '../words/settings';
import { exactNumber, LIMIT_KEYS, type ScoreDraft } from './score-draft';
import { WEIGHT_KEYS } from './weights';

type Target = Api<'TargetValue'>;
type Cutoff = Api<'FeatureCutoffValue'>;

/** One thing that a change of a setting has changed; null: the product's own. */
export interface SettingChange {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

const differing = (changes: readonly SettingChange[]): SettingChange[] => changes.filter(({ from, to }) => from !== to);

/** What differs between two score formulas, as forms hold them. */
export const scoreChanges = (before: ScoreDraft, after: ScoreDraft): SettingChange[] =>
  differing([
    ...WEIGHT_KEYS.map((key) => ({ name: OVERVIEW.part[key], from: `${exactNumber(before.percents[key])}%`, to: `${exactNumber(after.percents[key])}%` })),
    ...LIMIT_KEYS.map((key) => {
      const { name, of } = SCORE_SETTINGS.limits[key];
      return { name, from: of(before.limits[key]), to: of(after.limits[key]) };
    }),
  ]);

/** Names a target among the others: no two are for the same metric and accounts. */
export const targetKey = ({ metric, segment, industry }: Target): string => JSON.stringify([metric, segment, industry]);

/** Whom a target is for: "Enterprise, Retail", or all accounts. */
export const targetScope = ({ segment, industry }: Target): string => [segment, industry].filter((part) => part !== null).join(', ') || THRESHOLDS.everybody;

/** A target as it was set, to the last digit. */
export function targetText({ operator, value }: Pick<Target, 'operator' | 'value'>, unit: string): string {
  const amount = unit.startsWith('percent') ? `${exactNumber(value)}%` : `${exactNumber(value)} ${unit}`;
  return operator === '=' ? amount : `${operator} ${amount}`;
}

/** Which targets were set, moved and removed. */
export function targetChanges(before: readonly Target[], after: readonly Target[], unitOf: (metric: Target['metric']) => string): SettingChange[] {
  const all = new Map([...before, ...after].map((target) => [targetKey(target), target]));
  const told = (list: readonly Target[], key: string): string | null => {
    const target = list.find((one) => targetKey(one) === key);
    return target === undefined ? null : targetText(target, unitOf(target.metric));
  };
  return differing(
    [...all].map(([key, target]) => ({
      name: `${THRESHOLDS.names[target.metric]}, ${targetScope(target)}`,
      from: told(before, key),
      to: told(after, key),
    })),
  );
}

/** A cut-off in words; what is not set is the product's own. */
export function cutoffText(cutoff: Cutoff['cutoff'], standard: Api<'DefaultCutoffValue'>): string {
  const { percent, users, days } = cutoff ?? {};
  return CATALOGUE.cutoffOf(`${exactNumber(percent ?? standard.percent)}%`, exactNumber(users ?? standard.users), exactNumber(days ?? standard.days));
}

/** Which features count as adopted from another point on. @param nameOf name of a feature by its key */
export function cutoffChanges(
  before: readonly Cutoff[],
  after: readonly Cutoff[],
  standard: Api<'DefaultCutoffValue'>,
  nameOf: (key: string) => string,
): SettingChange[] {
  const former = new Map(before.map(({ feature, cutoff }) => [feature, cutoff]));
  return differing(
    after.map(({ feature, cutoff }) => ({
      name: nameOf(feature),
      from: cutoffText(former.get(feature) ?? null, standard),
      to: cutoffText(cutoff, standard),
    })),
  );
}
