import type { Api } from '../api/client';
import type { operations } from '../api/schema';

type Query<Operation extends 'exportUsers' | 'exportPortfolio'> = Omit<NonNullable<operations[Operation]['parameters']['query']>, 'limit' | 'cursor'>;

/** A file that somebody wants. `about` says in words of what; null: it is not known yet. */
export type ExportWish = { readonly about: string | null } & (
  | { readonly kind: 'report'; readonly customerId: string; readonly body: Api<'ReportRequest'> }
  | { readonly kind: 'users'; readonly customerId: string; readonly query: Query<'exportUsers'>; readonly body: Api<'UsersExportRequest'> }
  | { readonly kind: 'portfolio'; readonly query: Query<'exportPortfolio'>; readonly body: Api<'PortfolioExportRequest'> }
);

export type Export = Api<'ExportResponse'>;
export type TableFormat = Api<'UsersExportRequest'>['format'];
