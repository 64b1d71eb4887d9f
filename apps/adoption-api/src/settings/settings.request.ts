import { IsIn, IsInt, IsNumber, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import { TARGET_METRICS, type TargetMetric } from '@adoption/metrics';
import { FeatureCutoffValue, ScoreValue } from './setting-values.shape';

const PAGE = 50;
const wholeNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value);

/** Which part of the history of a setting is wanted. */
export class SettingHistoryQuery {
  /**
   * Changes on a page at most; 50 when left out.
   * @example 50
   */
  @IsOptional()
  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /**
   * `next` of the page before.
   * @example 12
   */
  @IsOptional()
  @Matches(/^\d{1,9}$/, { message: 'cursor must be the `next` of a page' })
  cursor?: string;
}

/** How many changes are wanted, and from which version on downwards (null: from the newest). */
export const historyPage = ({ limit = PAGE, cursor }: SettingHistoryQuery): [limit: number, before: number | null] => [
  limit,
  cursor === undefined ? null : Number(cursor),
];

/** What every change of a setting says beside the value. */
export class SettingChangeRequest {
  /**
   * Why, for whoever reads the history.
   * @example Onboarding is our goal this year
   */
  @IsString()
  @Length(1, 500)
  reason: string;

  /**
   * Version that the change is based on; 409 when another one is in force. Left out or null: whichever is.
   * @example 1
   */
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;
}

/** A new score formula, in full. */
export class ScoreSettingRequest extends SettingChangeRequest {
  value: ScoreValue;
}

/** A target for a figure. */
export class TargetRequest {
  /**
   * What is aimed at.
   * @example activation
   */
  @IsIn(Object.keys(TARGET_METRICS))
  metric: TargetMetric;

  /**
   * May be left out: each metric has its own, and no other is taken.
   * @example >
   */
  @IsOptional()
  @IsIn(['>', '<', '='])
  operator?: '>' | '<' | '=' | null;

  /**
   * In the unit of the metric; shares are percent, at most 100.
   * @example 90
   */
  @IsNumber()
  @Min(0)
  value: number;

  /**
   * Only for accounts of this segment; null or left out: of any.
   * @example Enterprise
   */
  @IsOptional()
  @Length(1, 255)
  segment?: string | null;

  /**
   * Only for accounts of this industry; null or left out: of any.
   * @example null
   */
  @IsOptional()
  @Length(1, 255)
  industry?: string | null;
}

/** Every target that is not the product's own. What is not in the list goes back to the product's. */
export class ThresholdsRequest extends SettingChangeRequest {
  value: TargetRequest[];
}

/** Cut-offs of features. Features that are not named keep theirs. */
export class FeatureCutoffsRequest extends SettingChangeRequest {
  value: FeatureCutoffValue[];
}
