import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** From when on a feature counts as adopted; what is left out is as in the product: 10 %, 2 users, 2 days. */
export class AdoptionCutoffRequest {
  /**
   * Of the active users, percent.
   * @example 10
   */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  percent?: number | null;

  /** @example 2 */
  @IsOptional()
  @IsInt()
  @Min(1)
  users?: number | null;

  /** @example 2 */
  @IsOptional()
  @IsInt()
  @Min(1)
  days?: number | null;
}

/** What a feature is known to bring, and who says so. */
export class BenefitClaimRequest {
  /** @example Teams close the month two days earlier. */
  @IsString()
  @Length(1, 2000)
  text: string;

  /** @example Customer survey 2025, n = 41 */
  @IsString()
  @Length(1, 2000)
  source: string;
}

/** Minutes that one use saves, low ≤ likely ≤ high, and who says so. */
export class MinutesSavedRequest {
  /** @example 2 */
  @IsNumber()
  @Min(0)
  @Max(1440)
  low: number;

  /** @example 5 */
  @IsNumber()
  @Min(0)
  @Max(1440)
  likely: number;

  /** @example 9 */
  @IsNumber()
  @Min(0)
  @Max(1440)
  high: number;

  /** @example Time study, March 2026 */
  @IsString()
  @Length(1, 2000)
  source: string;
}

/** An event name that means the feature. */
export class FeatureEventRequest {
  /** @example Report Created */
  @IsString()
  @Length(1, 255)
  name: string;

  /** How it is counted besides; `use` when left out. */
  @IsOptional()
  @IsIn(['use', 'create', 'collaborate'])
  kind?: 'use' | 'create' | 'collaborate' | null;
}

/** A feature of the catalogue. Fields that are left out stay as they are; null clears. */
export class FeatureRequest {
  /**
   * Identifies the feature.
   * @example reports
   */
  @IsString()
  @Length(1, 255)
  key: string;

  /** @example Reports */
  @IsString()
  @Length(1, 255)
  name: string;

  /** @example core */
  @IsIn(['core', 'advanced', 'power'])
  tier: 'core' | 'advanced' | 'power';

  /** `api`: calls of the API are its use. Default: ui. */
  @IsOptional()
  @IsIn(['ui', 'api'])
  kind?: 'ui' | 'api' | null;

  /** Belongs to what everybody should use. Default: every core feature. */
  @IsOptional()
  @IsBoolean()
  mustHave?: boolean | null;

  /**
   * Place in lists; features without one come last, in the order in which they were created.
   * @example 1
   */
  @IsOptional()
  @IsInt()
  @Min(0)
  order?: number | null;

  /**
   * First day on which it was live, as a day or an instant; unknown: ever.
   * @example 2026-01-01
   */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}/)
  availableFrom?: string | null;

  /**
   * Day from which it is gone, as a day or an instant.
   * @example null
   */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}/)
  archivedAt?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => AdoptionCutoffRequest)
  adoptionCutoff?: AdoptionCutoffRequest | null;

  /** @example See every number of the month on one page. */
  @IsOptional()
  @MaxLength(2000)
  valueProposition?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => BenefitClaimRequest)
  benefitClaim?: BenefitClaimRequest | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => MinutesSavedRequest)
  minutesSavedPerUse?: MinutesSavedRequest | null;

  /** What helps users to begin with it. */
  @IsOptional()
  @IsIn(['training', 'guide', 'download_link'])
  action?: 'training' | 'guide' | 'download_link' | null;

  /** @example https://example.com/guides/reports */
  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(2000)
  guideUrl?: string | null;

  /** @example https://example.com/app */
  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(2000)
  downloadUrl?: string | null;

  /** Event names that mean the feature; replaces those it had. A name belongs to one feature. */
  @IsOptional()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => FeatureEventRequest)
  events?: FeatureEventRequest[] | null;

  /**
   * Names of event properties that are stored with its events; all others are dropped.
   * @example ["report_type"]
   */
  @IsOptional()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 255, { each: true })
  properties?: string[] | null;
}
