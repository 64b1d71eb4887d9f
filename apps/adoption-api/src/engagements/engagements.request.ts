import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  AUDIENCE_STATUSES,
  type AudienceStatus,
  DELIVERY_STATES,
  type DeliveryState,
  ENGAGEMENT_KINDS,
  ENGAGEMENT_STATES,
  type EngagementKind,
  type EngagementState,
} from '@adoption/engagement';
import { PageQuery } from '../lists/page.request';

const HTTPS = { protocols: ['https'], require_protocol: true, require_valid_protocol: true, disallow_auth: true };
const RECIPIENT_STATES = [...DELIVERY_STATES, 'held_out'] as const;

/** Whom to write to: exactly one of `status`, `feature` and `userIds`. */
export class AudienceRequest {
  /** People who hold a seat, by last active day. @example dormant */
  @IsOptional()
  @IsIn(AUDIENCE_STATUSES)
  status?: AudienceStatus | null;

  /** Key of a feature: people who hold a seat and did not use it in the last 30 days. @example reports */
  @IsOptional()
  @IsString()
  @Length(1, 255)
  feature?: string | null;

  /** With `feature`: true asks for those who did use it. Default: false. */
  @IsOptional()
  @IsBoolean()
  used?: boolean | null;

  /** UUIDs of people of the account. @example ["7b7e2c0e-0000-4000-8000-000000000001"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10_000)
  @IsUUID('all', { each: true })
  userIds?: string[] | null;
}

/** An audience to be counted, and what for. */
export class AudienceCountRequest {
  /** Only a campaign leaves out who is active again. Default: campaign. @example campaign */
  @IsOptional()
  @IsIn(ENGAGEMENT_KINDS)
  kind?: EngagementKind | null;

  @IsDefined()
  @ValidateNested()
  @Type(() => AudienceRequest)
  audience: AudienceRequest;
}

/** An engagement as it is drafted. What is left out begins as is usual, or stays as it is. */
export class EngagementRequest {
  /** Name for your own people. Left out: the template's. @example Back to work in spring */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string | null;

  /** Template (`GET /api/intelligence/templates`) to take subject and body from; what is given beside it wins. @example campaign-missed */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  templateId?: string | null;

  /** May hold merge fields. @example {{firstName}}, can we help you get back to work? */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  subject?: string | null;

  /**
   * Plain text; empty lines part paragraphs. May hold the merge fields {{firstName}}, {{customerName}}, {{featureName}}, {{benefit}}, {{daysInactive}}, {{link}} and {{senderName}}; any other
   * is refused. {{benefit}} is quoted from the feature catalogue, with its source, when the draft is written.
   * @example Hi {{firstName}}, it has been {{daysInactive}}.
   */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  body?: string | null;

  /** Key of the feature it is about. A guide, a benefit and a download need one. @example reports */
  @IsOptional()
  @IsString()
  @Length(1, 255)
  feature?: string | null;

  /** Where {{link}} leads, https only. Guides and downloads take it from the feature catalogue. @example https://app.example.com/ */
  @IsOptional()
  @IsUrl(HTTPS)
  @MaxLength(2000)
  linkUrl?: string | null;

  /** Left out: dormant people for a campaign, else those who did not use the feature in 30 days. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AudienceRequest)
  audience?: AudienceRequest | null;

  /** Share of the targets, drawn at random, that gets no mail, so that the effect can be told; needs 50 targets. Default: 0. @example 10 */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(50)
  holdoutPercent?: number | null;

  /** Nobody gets mail from 20:00 to 8:00 local time. Default: true. */
  @IsOptional()
  @IsBoolean()
  quietHours?: boolean | null;

  /** When to send, RFC 3339; null: when it is started. @example 2026-04-02T07:30:00.000Z */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  sendAt?: string | null;
}

/** When a draft shall go out. */
export class EngagementScheduleRequest {
  /** RFC 3339, within the next year; left out or null: the draft's `sendAt`. @example 2026-04-02T07:30:00.000Z */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  sendAt?: string | null;
}

/** Which mails to send once more. */
export class SendAgainRequest {
  /** Ids of mails (`deliveryId` of recipients) that failed, or the one whose fate is unknown; left out or null: all that failed. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10_000)
  @IsUUID('all', { each: true })
  deliveryIds?: string[] | null;
}

/** Which engagements to list. */
export class EngagementsQuery extends PageQuery {
  /** UUID of an account. @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
  @IsOptional()
  @IsUUID('all')
  customerId?: string;

  /** @example campaign */
  @IsOptional()
  @IsIn(ENGAGEMENT_KINDS)
  kind?: EngagementKind;

  /** @example sending */
  @IsOptional()
  @IsIn(ENGAGEMENT_STATES)
  state?: EngagementState;
}

/** Which recipients to list. */
export class RecipientsQuery extends PageQuery {
  /** What became of their mail, or `held_out`. @example failed */
  @IsOptional()
  @IsIn(RECIPIENT_STATES)
  state?: DeliveryState | 'held_out';
}

/** Which templates to list. */
export class TemplatesQuery {
  /** @example campaign */
  @IsOptional()
  @IsIn(ENGAGEMENT_KINDS)
  kind?: EngagementKind;
}
