import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { PageQuery } from '../lists/page.request';

const DAY = { message: 'date must be a day such as 2026-12-02' };
const TIME = { message: 'time must be a time of day such as 10:00' };
const EMAIL = { message: 'hostEmail must be an e-mail address' };
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const ADDRESS = /^[^\s@<>"\\,;]+@[^\s@<>"\\,;]+$/;
const MOST_PEOPLE = 10_000;

/** Whom to invite: exactly one of `feature`, `activity` and `userIds`. Nobody without e-mail address or seat, and nobody who unsubscribed, is. */
export class TrainingInviteRequest {
  /** Everyone without use of this feature in the period. @example analytics */
  @IsOptional()
  @IsString()
  @Length(1, 255)
  feature?: string | null;

  /** Beside `feature`; nothing else is possible. @example false */
  @IsOptional()
  @IsIn([false])
  @ApiProperty({ type: 'boolean', enum: [false] })
  used?: false | null;

  /** The power users of the period. @example power */
  @IsOptional()
  @IsIn(['power'])
  activity?: 'power' | null;

  /** UUIDs of people of the account. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PEOPLE)
  @IsUUID('all', { each: true })
  userIds?: string[] | null;

  /** Period that a rule looks at; 30 days when left out. @example 30d */
  @IsOptional()
  @IsIn(['7d', '30d', '90d', 'all'])
  period?: '7d' | '30d' | '90d' | 'all' | null;
}

/** What can be said about a session; what is left out stays as it is. */
export class TrainingChangeRequest {
  /** Left out or empty: "<feature> training". @example Analytics training */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string | null;

  /** Local day of the time zone. @example 2026-12-02 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAY)
  date?: string;

  /** Local time of the time zone. @example 10:00 */
  @IsOptional()
  @Matches(TIME_OF_DAY, TIME)
  time?: string;

  /** IANA time zone; the account's when left out. @example Europe/Berlin */
  @IsOptional()
  @Length(1, 255)
  timeZone?: string | null;

  /** Length. @example 45 */
  @IsOptional()
  @IsInt()
  @Min(15)
  @Max(480)
  minutes?: number;

  /** @example Casey Host */
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @Length(1, 200)
  hostName?: string;

  /** Where answers to the invitation go. @example casey@example.com */
  @IsOptional()
  @Matches(ADDRESS, EMAIL)
  @MaxLength(254)
  hostEmail?: string;

  /** Where to meet, beginning with https://; null: told otherwise. @example https://meet.example.com/analytics */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  linkUrl?: string | null;

  /** For the invited people. @example Bring a question. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string | null;
}

/** When a training is, by the clocks of a time zone. */
export class TrainingTimeRequest {
  /** Local day of the time zone. @example 2026-12-02 */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAY)
  date: string;

  /** Local time of the time zone; of one that clocks show twice the first is meant. @example 10:00 */
  @Matches(TIME_OF_DAY, TIME)
  time: string;

  /** IANA time zone; the account's when left out. @example Europe/Berlin */
  @IsOptional()
  @Length(1, 255)
  timeZone?: string | null;

  /** Length. @example 45 */
  @IsInt()
  @Min(15)
  @Max(480)
  minutes: number;
}

/** A training to schedule. */
export class TrainingRequest extends TrainingTimeRequest {
  /** Key of the feature that it is about. @example analytics */
  @IsString()
  @Length(1, 255)
  feature: string;

  /** Left out or empty: "<feature> training". @example Analytics training */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string | null;

  /** @example Casey Host */
  @IsString()
  @Matches(/\S/)
  @Length(1, 200)
  hostName: string;

  /** Where answers to the invitation go. @example casey@example.com */
  @Matches(ADDRESS, EMAIL)
  @MaxLength(254)
  hostEmail: string;

  /** Where to meet, beginning with https://; null: told otherwise. @example https://meet.example.com/analytics */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  linkUrl?: string | null;

  /** For the invited people. @example Bring a question. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string | null;

  @IsObject()
  @ValidateNested()
  @Type(() => TrainingInviteRequest)
  invite: TrainingInviteRequest;
}

/** A time that somebody thinks of. */
export class TrainingHintsRequest extends TrainingTimeRequest {
  /** UUID of the training that is to be moved there: it does not conflict with itself. */
  @IsOptional()
  @IsUUID('all')
  training?: string | null;
}

/** Which trainings to list. */
export class TrainingsQuery extends PageQuery {
  /** UUID of an account; left out: all that the caller sees. @example 7b7e2c0e-0000-4000-8000-000000000001 */
  @IsOptional()
  @IsUUID('all')
  customerId?: string;

  /** Not over yet, the next one first; or over, the last one first. Default: upcoming. */
  @IsOptional()
  @IsIn(['upcoming', 'past'])
  when?: 'upcoming' | 'past';
}

/** Whether one person came. */
export class AttendanceEntry {
  /** UUID of a person who was invited. @example 0b5e3f6a-0000-4000-8000-000000000001 */
  @IsUUID('all')
  userId: string;

  /** null: not known. @example true */
  @IsOptional()
  @IsBoolean()
  attended: boolean | null;
}

/** Who came; people who are not named stay as they are. */
export class AttendanceRequest {
  @IsArray()
  @ArrayMaxSize(MOST_PEOPLE)
  @ValidateNested({ each: true })
  @Type(() => AttendanceEntry)
  attendance: AttendanceEntry[];
}
