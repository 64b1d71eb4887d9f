import type { Comparison, PortfolioFilters, PortfolioSort, UserActivity, UserSort, UserStatus } from '@adoption/adoption';
import type { PeriodKey } from '@adoption/metrics';
import type { Audience } from '@adoption/presentation';
import type { ReportSection } from './report/report-sections';

export const REPORT_FORMATS = ['pdf', 'xlsx', 'markdown'] as const;
export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export type TableFormat = (typeof TABLE_FORMATS)[number];
export type ExportFormat = ReportFormat | TableFormat;
export type ExportKind = ExportSubject['kind'];

/** The report of an account. */
export interface ReportWish {
  readonly format: ReportFormat;
  readonly audience: Audience;
  /** null: all that the audience may read. */
  readonly sections: readonly ReportSection[] | null;
  readonly period: PeriodKey;
  readonly comparison: Comparison;
  /** Local day; null: yesterday. */
  readonly asOf: string | null;
}

/** The accounts of a portfolio. */
export interface PortfolioWish {
  readonly format: TableFormat;
  readonly period: PeriodKey;
  readonly asOf: string | null;
  readonly filters: PortfolioFilters;
  readonly sort: PortfolioSort;
  readonly descending: boolean;
  /** UUIDs of the accounts that were picked; null: all that pass the filters. */
  readonly customerIds: readonly string[] | null;
}

/** A list behind a user count. */
export interface UsersWish {
  readonly format: TableFormat;
  readonly period: PeriodKey;
  readonly asOf: string | null;
  readonly status: UserStatus | null;
  readonly activity: UserActivity | null;
  readonly feature: string | null;
  readonly used: boolean;
  readonly q: string | null;
  readonly sort: UserSort;
  readonly descending: boolean;
  /** UUIDs of the people who were picked; null: all of the list. */
  readonly userIds: readonly string[] | null;
}

/** What a job shall export, as its row holds it. Days, or the instant that they hang on, stand as they were when it was asked for, so that a late run makes the same file. */
export type ExportSubject =
  | ({ readonly kind: 'report'; readonly customerId: string } & ReportWish)
  | ({ readonly kind: 'portfolio'; readonly csmEmail: string | null; /** Milliseconds since 1970. */ readonly askedAt: number } & PortfolioWish)
  | ({ readonly kind: 'users'; readonly customerId: string } & UsersWish);

/** What a file came to. */
export interface Made {
  /** The name under which it is saved. */
  readonly fileName: string;
  /** UUIDs of the accounts that a portfolio holds; null: it is of one account, which its job knows. */
  readonly customerIds: readonly string[] | null;
}

/** How files of a format are named and served. */
export const FORMATS: Readonly<Record<ExportFormat, { readonly extension: string; readonly mediaType: string }>> = {
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  xlsx: { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  markdown: { extension: 'md', mediaType: 'text/markdown; charset=utf-8' },
};
