import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { REPORT_FORMATS, REPORT_SECTIONS, type ReportFormat, type ReportSection, TABLE_FORMATS, type TableFormat } from '@adoption/reports';
import { DashboardQuery } from '../adoption/dashboard.request';

/** Most rows that can be picked one by one. */
const MOST_PICKED = 10_000;

/** The report that is wanted. */
export class ReportRequest extends DashboardQuery {
  /** @example pdf */
  @IsIn(REPORT_FORMATS)
  format: ReportFormat;

  /**
   * Who reads it; `internal` when left out. A report for the customer names nobody who is dormant, uses no words of risk, and shows peers only from 20 members
   * on and in whole points.
   * @example customer
   */
  @IsOptional()
  @IsIn(['internal', 'customer'])
  audience?: 'internal' | 'customer';

  /**
   * Its parts; all that the reader may read when left out. `dormant` stands in internal reports only.
   * @example ["score", "engagement", "features"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @ArrayMaxSize(REPORT_SECTIONS.length)
  @IsIn(REPORT_SECTIONS, { each: true })
  sections?: ReportSection[];
}

/** The file that is wanted of a portfolio. */
export class PortfolioExportRequest {
  /** `csv` holds the accounts only. @example xlsx */
  @IsIn(TABLE_FORMATS)
  format: TableFormat;

  /**
   * UUIDs of accounts: only these of the portfolio. All when left out.
   * @example ["3f2504e0-4f89-41d3-9a0c-0305e82c3301"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PICKED)
  @IsUUID('all', { each: true })
  customerIds?: string[] | null;
}

/** The file that is wanted of a list of users. */
export class UsersExportRequest {
  /** @example csv */
  @IsIn(TABLE_FORMATS)
  format: TableFormat;

  /**
   * UUIDs of users: only these of the list. All when left out.
   * @example ["8d0a2b6e-7c3f-4a51-9f0e-1b2c3d4e5f60"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PICKED)
  @IsUUID('all', { each: true })
  userIds?: string[] | null;
}
