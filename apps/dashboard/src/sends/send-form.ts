import type { Api } from '../api/client';

export const RECIPIENTS = ['unused', 'used', 'chosen'] as const;
export type Recipients = (typeof RECIPIENTS)[number];
type Template = Api<'TemplateResponse'>;
type Audience = Api<'AudienceRequest'>;

/** What somebody has put into the form of a mail. */
export interface SendForm {
  /** Key of the feature that it is about. */
  readonly feature: string;
  readonly to: Recipients;
  /** UUIDs of those who are picked by hand. */
  readonly chosen: ReadonlySet<string>;
  readonly template: string;
  readonly subject: string;
  readonly body: string;
}

/** The form at first: everyone without use of the feature, in the words of the first template. */
export function firstForm(feature: string, template: Template | undefined): SendForm {
  return { feature, to: 'unused', chosen: new Set(), template: template?.id ?? '', subject: template?.subject ?? '', body: template?.body ?? '' };
}

/** Whether two forms say the same. */
export const sameSend = (one: SendForm, other: SendForm): boolean =>
  (['feature', 'to', 'template', 'subject', 'body'] as const).every((field) => one[field] === other[field]) &&
  one.chosen.size === other.chosen.size &&
  [...one.chosen].every((user) => other.chosen.has(user));

/** The recipients as the API takes them. */
export function audienceOf({ to, feature, chosen }: Pick<SendForm, 'to' | 'feature' | 'chosen'>): Audience {
  return to === 'chosen' ? { userIds: [...chosen] } : { feature, used: to === 'used' };
}
