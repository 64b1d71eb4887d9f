import type { Api } from '../api/client';

export type SendKind = 'guide' | 'benefits' | 'link';
export type Feature = Api<'FeatureResponse'>;
export type Engagement = Api<'EngagementResponse'>;

/** What the API calls each kind. */
export const ENGAGEMENT_KIND = { guide: 'guide', benefits: 'benefits', link: 'download_link' } as const;

/** What the catalogue holds of a feature to be sent. */
export interface SendContent {
  /** Words of a benefit, or the address of a guide or download. */
  readonly text: string;
  readonly href: string | null;
  readonly source: string | null;
}

/** What a mail of a kind would bring of a feature, as the API takes it from the catalogue; null: nothing to send. */
export function contentOf(kind: SendKind, { guideUrl, downloadUrl, benefitClaim, valueProposition }: Feature): SendContent | null {
  if (kind === 'benefits') {
    if (benefitClaim !== null) return { text: benefitClaim.text, href: null, source: benefitClaim.source };
    return valueProposition === null ? null : { text: valueProposition, href: null, source: null };
  }
  const href = kind === 'guide' ? guideUrl : downloadUrl;
  return href === null ? null : { text: href, href, source: null };
}

/** The feature to begin with: the one that is asked for, else the first that has something to send. */
export const firstFeature = (kind: SendKind, features: readonly Feature[], asked: string | undefined): Feature | undefined =>
  features.find(({ key }) => key === asked) ?? features.find((feature) => contentOf(kind, feature) !== null) ?? features[0];
