import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** A link to make. */
export class DownloadLinkRequest {
  /** Key of a feature whose catalogue entry has a `downloadUrl`. @example mobile_app */
  @IsString()
  @Length(1, 255)
  feature: string;

  /** How many days the link lasts; 30 when left out. @example 30 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  expiresInDays?: number;
}
