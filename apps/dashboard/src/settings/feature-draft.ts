import type { Api } from '../api/client';

/** A feature as the form holds it: all texts. */
export interface FeatureDraft {
  readonly key: string;
  readonly name: string;
  readonly tier: Api<'FeatureResponse'>['tier'];
  /** `tier`: as its tier says. */
  readonly mustHave: 'tier' | 'yes' | 'no';
  readonly archived: boolean;
  readonly valueProposition: string;
  readonly claim: string;
  readonly claimSource: string;
  readonly minutesLow: string;
  readonly minutesLikely: string;
  readonly minutesHigh: string;
  readonly minutesSource: string;
  readonly action: 'none' | NonNullable<Api<'FeatureResponse'>['action']>;
  readonly guideUrl: string;
  readonly downloadUrl: string;
  readonly events: string;
  readonly percent: string;
  readonly users: string;
  readonly days: string;
}

/** What the form starts with; null: a new feature. */
export function draftOf(feature: Api<'FeatureResponse'> | null): FeatureDraft {
  const number = (value: number | null | undefined): string => (value == null ? '' : String(value));
  return {
    key: feature?.key ?? '',
    name: feature?.name ?? '',
    tier: feature?.tier ?? 'core',
    mustHave: feature?.mustHave == null ? 'tier' : feature.mustHave ? 'yes' : 'no',
    archived: feature?.archivedAt != null,
    valueProposition: feature?.valueProposition ?? '',
    claim: feature?.benefitClaim?.text ?? '',
    claimSource: feature?.benefitClaim?.source ?? '',
    minutesLow: number(feature?.minutesSavedPerUse?.low),
    minutesLikely: number(feature?.minutesSavedPerUse?.likely),
    minutesHigh: number(feature?.minutesSavedPerUse?.high),
    minutesSource: feature?.minutesSavedPerUse?.source ?? '',
    action: feature?.action ?? 'none',
    guideUrl: feature?.guideUrl ?? '',
    downloadUrl: feature?.downloadUrl ?? '',
    events: (feature?.events ?? []).map(({ name, kind }) => (kind === 'use' ? name : `${name}: ${kind}`)).join('\n'),
    percent: number(feature?.adoptionCutoff?.percent),
    users: number(feature?.adoptionCutoff?.users),
    days: number(feature?.adoptionCutoff?.days),
  };
}

/** What is sent to keep a draft. @param now an instant, for a feature that is archived now */
export function requestOf(draft: FeatureDraft, before: Api<'FeatureResponse'> | null, now: string): Api<'FeatureRequest'> {
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  const number = (value: string): number | null => (value.trim() === '' ? null : Number(value));
  const cutoff = { percent: number(draft.percent), users: number(draft.users), days: number(draft.days) };
  const claim = { text: draft.claim.trim(), source: draft.claimSource.trim() };
  const { minutesLow: low, minutesLikely: likely, minutesHigh: high, minutesSource: source } = draft;
  return {
    key: draft.key.trim(),
    name: draft.name.trim(),
    tier: draft.tier,
    mustHave: draft.mustHave === 'tier' ? null : draft.mustHave === 'yes',
    archivedAt: draft.archived ? (before?.archivedAt ?? now) : null,
    valueProposition: text(draft.valueProposition),
    benefitClaim: claim.text === '' && claim.source === '' ? null : claim,
    minutesSavedPerUse: likely.trim() === '' ? null : { low: Number(low), likely: Number(likely), high: Number(high), source: source.trim() },
    action: draft.action === 'none' ? null : draft.action,
    guideUrl: text(draft.guideUrl),
    downloadUrl: text(draft.downloadUrl),
    // That of a feature that exists is changed as a setting, with a reason and a version.
    ...(before === null ? { adoptionCutoff: Object.values(cutoff).every((value) => value === null) ? null : cutoff } : {}),
    events: draft.events.split('\n').flatMap(eventOf),
  };
}

const EVENT = /^(.*?)(?::\s*(use|create|collaborate))?$/;

function eventOf(line: string): Api<'FeatureEventRequest'>[] {
  const [, name = '', kind] = EVENT.exec(line.trim()) ?? [];
  return name === '' ? [] : [{ name, kind: kind === 'create' || kind === 'collaborate' ? kind : 'use' }];
}
