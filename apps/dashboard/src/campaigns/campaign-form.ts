import { wallClock } from '@adoption/presentation';
import type { Api } from '../api/client';
import { AUDIENCE_GROUPS, type AudienceGroup } from './audience-groups';
import type { SendTime } from '../mails/send-time';
import { zonedInstant } from '../kit/zoned-instant';

export type Engagement = Api<'EngagementResponse'>;
export type Audience = Api<'AudienceRequest'>;
export type Wish = Api<'EngagementRequest'>;

/** Whom a campaign is for: a group less those who are unticked, or people and rules that were chosen before and are no whole group. */
export type Choice = { readonly group: AudienceGroup; readonly unticked: ReadonlySet<string> } | { readonly kept: Audience };

/** What the steps of a campaign ask for. */
export interface CampaignForm extends SendTime {
  readonly choice: Choice;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  /** Key of the feature it is about; empty: none. */
  readonly feature: string;
  readonly linkUrl: string;
  readonly holdoutPercent: number;
}

/** A draft as the form shows it. */
export const formOf = (draft: Engagement): CampaignForm => ({
  choice: choiceOf(draft.audience),
  name: draft.name,
  subject: draft.subject,
  body: draft.body,
  feature: draft.feature?.key ?? '',
  linkUrl: draft.linkUrl ?? '',
  holdoutPercent: draft.holdoutPercent,
  quietHours: draft.quietHours,
  later: draft.sendAt !== null,
  at: draft.sendAt === null ? { date: '', time: '' } : wallClock(Date.parse(draft.sendAt), draft.customer.timeZone),
});

/** What the API keeps of a form, whom it is for apart. A time that is none yet is not kept. */
export function wishOf(form: CampaignForm, timeZone: string): Wish {
  const instant = form.later ? zonedInstant(form.at, timeZone) : null;
  return {
    name: form.name,
    subject: form.subject,
    body: form.body,
    feature: form.feature === '' ? null : form.feature,
    linkUrl: form.linkUrl.trim() === '' ? null : form.linkUrl.trim(),
    holdoutPercent: form.holdoutPercent,
    quietHours: form.quietHours,
    sendAt: instant === null ? null : new Date(instant).toISOString(),
  };
}

/** Whether two forms say the same. */
export const sameForm = (a: CampaignForm, b: CampaignForm): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

const plain = ({ choice, ...form }: CampaignForm): object => ({
  ...form,
  choice: 'kept' in choice ? choice : { group: choice.group, unticked: [...choice.unticked].toSorted() },
});

/** Names a choice, for what is asked about it. */
export const choiceKey = (choice: Choice): readonly unknown[] =>
  'kept' in choice ? ['kept', choice.kept] : [choice.group, [...choice.unticked].toSorted().join(' ')];

/** Whether a text uses a merge field. */
export const uses = (form: Pick<CampaignForm, 'subject' | 'body'>, ...fields: readonly string[]): boolean =>
  fields.some((field) => new RegExp(`\\{\\{\\s*${field}\\s*\\}\\}`).test(`${form.subject}\n${form.body}`));

function choiceOf({ status, feature, used, userIds }: Api<'AudienceResponse'>): Choice {
  const group = AUDIENCE_GROUPS.find((known) => known === status);
  if (group !== undefined) return { group, unticked: new Set() };
  return { kept: userIds !== null ? { userIds } : { feature, used } };
}
