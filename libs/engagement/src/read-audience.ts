import type { InputFault } from '@adoption/problems';
import { AUDIENCE_STATUSES, type AudienceRule } from './choose-audience';
import type { EngagementKind } from './engagement-states';
import type { AudienceWish } from './engagement-wish';

const fault = (pointer: string, code: string, detail: string): { fault: InputFault } => ({ fault: { pointer, code, detail } });

/** Reads whom somebody wants to write to: exactly one of status, feature and userIds. */
export function readAudience({ status, feature, used, userIds }: AudienceWish): { readonly rule: AudienceRule } | { readonly fault: InputFault } {
  const named = [status, feature, userIds].filter((value) => value !== undefined && value !== null);
  if (named.length !== 1) return fault('/audience', 'ambiguous_audience', 'must name exactly one of status, feature and userIds');
  if (feature) return { rule: { feature, used: used ?? false } };
  if (used !== undefined && used !== null) return fault('/audience/used', 'not_allowed', 'goes with a feature only');
  if (userIds)
    return userIds.length === 0
      ? fault('/audience/userIds', 'too_few', 'must name somebody')
      : { rule: { userIds: [...new Set(userIds.map((id) => id.toLowerCase()))] } };
  const known = AUDIENCE_STATUSES.find((name) => name === status);
  return known === undefined ? fault('/audience/status', 'unknown_value', `must be one of ${AUDIENCE_STATUSES.join(', ')}`) : { rule: { status: known } };
}

/** Whom an engagement is for where nobody says it: a campaign calls dormant people back, everything else is for those who do not use the feature. */
export const usualAudience = (kind: EngagementKind, feature: string | null): AudienceRule =>
  kind === 'campaign' || feature === null ? { status: 'dormant' } : { feature, used: false };
