import type { FeatureCutoff } from '@adoption/accounts';
import type { Page, SavedSetting, ScoreSetting, SettingInForce, StoredSetting } from '@adoption/adoption';
import { TARGET_METRICS, type TargetMetric, type TargetOverride } from '@adoption/metrics';
import type { FeatureCutoffValue, ScoreValue, StartedJob, TargetDefaultValue, TargetValue } from './setting-values.shape';

/** A setting in force as it is answered. */
export const inForce = <Value, Shown>({ version, value, author, reason, changedAt }: SettingInForce<Value>, show: (value: Value) => Shown) => ({
  version,
  value: show(value),
  author,
  reason,
  changedAt: changedAt?.toISOString() ?? null,
});

/** The job that a save has started. */
export const startedJob = ({ jobId }: SavedSetting<unknown>): StartedJob | null => (jobId === null ? null : { id: jobId });

/** A page of the history as it is answered. */
export const history = <Value, Shown>({ items, next }: Page<StoredSetting<Value>>, show: (value: Value) => Shown) => ({
  items: items.map(({ version, value, author, reason, changedAt }) => ({ version, value: show(value), author, reason, changedAt: changedAt.toISOString() })),
  next,
});

export const scoreValue = (score: ScoreSetting): ScoreValue => ({ ...score });

export const targetValues = (overrides: readonly TargetOverride[]): TargetValue[] =>
  overrides.map(({ metric, value, segment, industry }) => ({ metric, operator: TARGET_METRICS[metric].operator, value, segment, industry }));

export const targetDefaults = (): TargetDefaultValue[] =>
  Object.entries(TARGET_METRICS).map(([metric, { operator, unit, value }]) => ({ metric: metric as TargetMetric, operator, unit, value }));

export const cutoffValues = (cutoffs: readonly FeatureCutoff[]): FeatureCutoffValue[] => cutoffs.map(({ feature, cutoff }) => ({ feature, cutoff }));
