/** From when on a feature counts as adopted; null: as in the product. */
export class AdoptionCutoffResponse {
  /** @example 10 */
  percent: number | null;
  /** @example 2 */
  users: number | null;
  /** @example 2 */
  days: number | null;
}

/** What a feature is known to bring, and who says so. */
export class BenefitClaimResponse {
  /** @example Teams close the month two days earlier. */
  text: string;
  /** @example Customer survey 2025, n = 41 */
  source: string;
}

/** Minutes that one use saves, and who says so. */
export class MinutesSavedResponse {
  /** @example 2 */
  low: number;
  /** @example 5 */
  likely: number;
  /** @example 9 */
  high: number;
  /** @example Time study, March 2026 */
  source: string;
}

/** An event name that means the feature. */
export class FeatureEventResponse {
  /** @example Report Created */
  name: string;
  /** @example create */
  kind: 'use' | 'create' | 'collaborate';
}

/** A feature of the catalogue. */
export class FeatureResponse {
  /** @example reports */
  key: string;
  /** @example Reports */
  name: string;
  /** @example core */
  tier: 'core' | 'advanced' | 'power';
  /** @example ui */
  kind: 'ui' | 'api';
  /** null: as its tier says. */
  mustHave: boolean | null;
  /** @example 1 */
  order: number | null;
  /** @example 2026-01-01 */
  availableFrom: string | null;
  /** @example null */
  archivedAt: string | null;
  adoptionCutoff: AdoptionCutoffResponse | null;
  /** @example See every number of the month on one page. */
  valueProposition: string | null;
  benefitClaim: BenefitClaimResponse | null;
  minutesSavedPerUse: MinutesSavedResponse | null;
  /** @example guide */
  action: 'training' | 'guide' | 'download_link' | null;
  /** @example https://example.com/guides/reports */
  guideUrl: string | null;
  /** @example https://example.com/app */
  downloadUrl: string | null;
  events: FeatureEventResponse[];
  /** @example ["report_type"] */
  properties: string[];
}

/** The whole catalogue in its order. */
export class FeaturesResponse {
  items: FeatureResponse[];
  /** Always null: the list is complete. */
  next: string | null;
}
