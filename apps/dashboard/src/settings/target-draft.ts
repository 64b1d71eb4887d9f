import type { Api } from '../api/client';
import { targetKey } from './setting-changes';

type Target = Api<'TargetValue'>;

/** A target as the form holds it: all texts. */
export interface TargetDraft {
  readonly metric: Target['metric'];
  readonly value: string;
  readonly segment: string;
  readonly industry: string;
}

export const targetDraft = ({ metric, value, segment, industry }: Target): TargetDraft => ({
  metric,
  value: String(value),
  segment: segment ?? '',
  industry: industry ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The target that a draft means. */
export const targetOf = ({ metric, value, segment, industry }: TargetDraft, operator: Target['operator']): Target => ({
  metric,
  operator,
  value: Number(value),
  segment: orNull(segment),
  industry: orNull(industry),
});

/** All targets with one in the place of another, or at the end. @param before null: it is new */
export function withTarget(targets: readonly Target[], before: Target | null, after: Target): { readonly targets: Target[]; readonly at: number } {
  const place = before === null ? -1 : targets.findIndex((one) => targetKey(one) === targetKey(before));
  const at = place === -1 ? targets.length : place;
  return { targets: targets.toSpliced(at, 1, after), at };
}

/** All targets but one. */
export const withoutTarget = (targets: readonly Target[], gone: Target): Target[] => targets.filter((one) => targetKey(one) !== targetKey(gone));
