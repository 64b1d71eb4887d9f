import type { Api } from '../api/client';
import { oneOf, text } from '../customer/adoption-search';

type Engagement = Api<'EngagementResponse'>;
export const ENGAGEMENT_KINDS = ['campaign', 'guide', 'benefits', 'download_link', 'training'] as const satisfies readonly Engagement['kind'][];
export const ENGAGEMENT_STATES = ['draft', 'scheduled', 'sending', 'paused', 'sent', 'cancelled'] as const satisfies readonly Engagement['state'][];
export const RECIPIENT_STATES = [
  'pending',
  'sending',
  'sent',
  'failed',
  'suppressed',
  'unknown',
  'held_out',
] as const satisfies readonly Api<'RecipientResponse'>['state'][];
const EDIT = ['edit'] as const;

/** Which engagements the address asks for. */
export interface CampaignsSearch {
  readonly kind?: Engagement['kind'];
  readonly state?: Engagement['state'];
  /** UUID of an account. */
  readonly customer?: string;
}

/** What is shown of one engagement: recipients with a kind of mail, and the dialog that a draft goes on in. */
export interface CampaignSearch {
  readonly mail?: Api<'RecipientResponse'>['state'];
  readonly dialog?: 'edit';
}

/** Read the address; what is not valid is left out, and so removed from it. */
export const CAMPAIGNS_SEARCH = (search: Record<string, unknown>): CampaignsSearch => ({
  kind: oneOf(ENGAGEMENT_KINDS, search['kind']),
  state: oneOf(ENGAGEMENT_STATES, search['state']),
  customer: text(search['customer']),
});
export const CAMPAIGN_SEARCH = (search: Record<string, unknown>): CampaignSearch => ({
  mail: oneOf(RECIPIENT_STATES, search['mail']),
  dialog: oneOf(EDIT, search['dialog']),
});
