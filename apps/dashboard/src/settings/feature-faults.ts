import type { ApiProblem } from '../api/api-problem';
import { CATALOGUE } from '../words/features-settings';
import type { FeatureDraft } from './feature-draft';
import { sentence } from '../api/faults';

/** What is wrong with fields of the form, and with the whole of it. */
export interface FeatureFaults {
  readonly fields: Readonly<Partial<Record<keyof FeatureDraft, string>>>;
  readonly other: string | null;
}

export const NO_FAULTS: FeatureFaults = { fields: {}, other: null };

/** The form's field for a field of the API; those with parts are told apart by their part. */
const FIELDS: Readonly<Record<string, keyof FeatureDraft>> = {
  key: 'key',
  name: 'name',
  tier: 'tier',
  mustHave: 'mustHave',
  archivedAt: 'archived',
  valueProposition: 'valueProposition',
  action: 'action',
  guideUrl: 'guideUrl',
  downloadUrl: 'downloadUrl',
  events: 'events',
  adoptionCutoff: 'percent',
  'adoptionCutoff/percent': 'percent',
  'adoptionCutoff/users': 'users',
  'adoptionCutoff/days': 'days',
  benefitClaim: 'claim',
  'benefitClaim/text': 'claim',
  'benefitClaim/source': 'claimSource',
  minutesSavedPerUse: 'minutesLikely',
  'minutesSavedPerUse/low': 'minutesLow',
  'minutesSavedPerUse/likely': 'minutesLikely',
  'minutesSavedPerUse/high': 'minutesHigh',
  'minutesSavedPerUse/source': 'minutesSource',
};

const WHOLE = /^(\w+) (.+)$/s;
const PART = /^(\w+) is not valid: (\w+) (.+)$/s;

/** Where a refused row's fault stands: its detail begins with the field, and the part of it ("benefitClaim is not valid: source is missing."). */
export function refusedRow(detail: string): FeatureFaults {
  const [, whole = '', part = '', ofPart = ''] = PART.exec(detail) ?? [];
  const [, name = '', ofName = ''] = WHOLE.exec(detail) ?? [];
  const inPart = FIELDS[`${whole}/${part}`];
  if (inPart !== undefined) return { fields: { [inPart]: sentence(ofPart) }, other: null };
  const field = FIELDS[name];
  return field === undefined ? { fields: {}, other: detail } : { fields: { [field]: sentence(ofName) }, other: null };
}

/** Where the faults of a refused request stand: `/0/benefitClaim/source`. */
export function refusedRequest({ faults, detail }: ApiProblem): FeatureFaults {
  const fields: Partial<Record<keyof FeatureDraft, string>> = {};
  const others: string[] = [];
  for (const fault of faults) {
    const [, , name = '', part = ''] = fault.pointer.split('/');
    const field = FIELDS[`${name}/${part}`] ?? FIELDS[name];
    if (field === undefined) others.push(sentence(fault.detail));
    else fields[field] ??= sentence(fault.detail);
  }
  return { fields, other: others.length > 0 ? others.join(' ') : faults.length === 0 ? detail : null };
}

const MINUTES = ['minutesLow', 'minutesLikely', 'minutesHigh', 'minutesSource'] as const;

/** What cannot be sent: minutes need all of their fields, or none. */
export function unsendable(draft: FeatureDraft): FeatureFaults | null {
  const empty = MINUTES.filter((key) => draft[key].trim() === '');
  if (empty.length === 0 || empty.length === MINUTES.length) return null;
  return { fields: Object.fromEntries(empty.map((key) => [key, CATALOGUE.allOrNone])), other: null };
}
