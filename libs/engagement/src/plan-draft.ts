import { parseInstant } from '@adoption/accounts';
import { type InputFault, invalid, Problem } from '@adoption/problems';
import type { EngagementRecord } from './engagement-record';
import type { EngagementKind } from './engagement-states';
import type { EngagementWish } from './engagement-wish';
import { parseMergeText } from './merge-fields';
import { LONGEST, plainLine } from './plain-text';
import type { CatalogueFeature } from './queries/feature-by-key.query';
import type { DraftRow } from './queries/insert-engagement.query';
import { readAudience, usualAudience } from './read-audience';
import { templatesOf } from './templates';

const OF_CATALOGUE = {
  guide: { url: 'guideUrl', code: 'no_guide', detail: 'The catalogue has no guide for this feature. Add its address in the feature catalogue.' },
  download_link: {
    url: 'downloadUrl',
    code: 'no_download',
    detail: 'The catalogue has no download for this feature. Add its address in the feature catalogue.',
  },
} as const;
const NO_BENEFIT = 'The catalogue has neither a benefit claim nor a value proposition of this feature.';

/**
 * The draft that a wish makes: of nothing, or of a draft that exists. A benefit is quoted from the catalogue at once, with its source, so that what people
 * read is what is sent.
 * @param feature the one it is about from now on; null: none
 * @throws Problem invalid with every fault; conflict when the catalogue lacks the guide, the download or the benefit
 */
export function planDraft(kind: EngagementKind, wish: EngagementWish, before: EngagementRecord | null, feature: CatalogueFeature | null): DraftRow {
  const faults: InputFault[] = [];
  const fault = (pointer: string, code: string, detail: string): void => void faults.push({ pointer, code, detail });
  if (feature === null && kind !== 'campaign') fault('/feature', 'missing_field', 'is missing');
  const templates = templatesOf(kind);
  const template = wish.templateId ? templates.find(({ id }) => id === wish.templateId) : before === null ? templates[0] : undefined;
  if (wish.templateId && template === undefined) fault('/templateId', 'unknown_value', 'names no template of this kind');
  const fixed = kind === 'guide' || kind === 'download_link' ? OF_CATALOGUE[kind] : null;
  if (fixed !== null && wish.linkUrl) fault('/linkUrl', 'not_allowed', 'comes from the feature catalogue');
  const audience = wish.audience ? readAudience(wish.audience) : { rule: before?.audience ?? usualAudience(kind, feature?.key ?? null) };
  if ('fault' in audience) faults.push(audience.fault);
  const sendAt = wish.sendAt ? parseInstant(wish.sendAt) : wish.sendAt === null ? null : (before?.sendAt?.getTime() ?? null);
  if (wish.sendAt && sendAt === null) fault('/sendAt', 'invalid_instant', 'must be an RFC 3339 date and time with its zone');
  const benefit = feature === null ? null : benefitOf(feature);
  const written = { subject: wish.subject ?? template?.subject ?? before?.subject ?? '', body: wish.body ?? template?.body ?? before?.body ?? '' };
  for (const field of ['subject', 'body'] as const) {
    faults.push(...parseMergeText(written[field], `/${field}`).faults);
    if (plainLine(written[field], LONGEST.subject) === '') fault(`/${field}`, 'missing_field', 'must not be empty');
    if (usesBenefit(written[field]) && feature === null) fault(`/${field}`, 'unfilled_merge_field', 'uses {{benefit}}, which needs a feature');
  }
  const name = plainLine(wish.name ?? before?.name ?? [template?.name, feature?.name].filter(Boolean).join(': '), LONGEST.title);
  if (name === '') fault('/name', 'missing_field', 'must not be empty');
  if (faults.length > 0 || 'fault' in audience) throw invalid('The body has fields that are missing, unknown or not valid.', faults);

  const linkUrl = fixed === null ? (wish.linkUrl === undefined ? (before?.linkUrl ?? null) : wish.linkUrl) : (feature?.[fixed.url] ?? null);
  if (fixed !== null && linkUrl === null) throw new Problem('conflict', fixed.code, fixed.detail);
  const quotes = kind === 'benefits' || usesBenefit(written.subject) || usesBenefit(written.body);
  if (quotes && benefit === null) throw new Problem('conflict', 'no_benefit', NO_BENEFIT);
  return {
    name,
    feature: feature?.slot ?? null,
    subject: quoted(written.subject, benefit),
    body: quoted(written.body, benefit),
    linkUrl,
    audience: audience.rule,
    holdoutPercent: wish.holdoutPercent ?? before?.holdoutPercent ?? 0,
    quietHours: wish.quietHours ?? before?.quietHours ?? true,
    sendAt: sendAt === null ? null : new Date(sendAt),
  };
}

const BENEFIT = /\{\{\s*benefit\s*\}\}/g;
const usesBenefit = (text: string): boolean => text.search(BENEFIT) >= 0;
const quoted = (text: string, benefit: string | null): string => text.replaceAll(BENEFIT, () => benefit ?? '');

/** A claim with its source, else the value proposition; its braces are no fields. */
function benefitOf({ benefitClaim, valueProposition }: CatalogueFeature): string | null {
  const words = benefitClaim === null ? valueProposition : `${benefitClaim.text} (${benefitClaim.source})`;
  return words === null ? null : words.replaceAll(/\{(?=\{)|\}(?=\})/g, (brace) => `${brace} `);
}
