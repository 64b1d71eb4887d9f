import { plural } from './plural';

/** Words of what starts an export. */
export const EXPORTS = {
  export: 'Export',
  exportAll: (count: string | null): string => (count === null ? 'Export all' : `Export all (${count})`),
  exportSelected: (count: string): string => `Export selected (${count})`,
  report: 'Adoption report (PDF)…',
  workbook: 'Workbook (XLSX)',
  markdown: 'Report as Markdown',
  accounts: 'Accounts (CSV)',
  tables: { csv: 'As CSV', xlsx: 'As XLSX' },
  accountsSelected: (count: string, number: number): string => `${count} ${plural(number, 'account', 'accounts')}`,
  notStarted: 'The export could not be started',
} as const;
