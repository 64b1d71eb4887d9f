import type { AccountUser } from '@adoption/adoption';
import { writeCsvFile } from '../workbook/csv-file';
import type { FileTarget } from '../workbook/file-target';
import { writeWorkbook } from '../workbook/workbook-file';
import { USER_COLUMNS, userRows, userSheet } from './user-table';

/** A list of people and what it is called. */
export interface UserList {
  readonly title: string;
  /** RFC 3339. */
  readonly generatedAt: string;
  readonly users: Iterable<AccountUser> & { readonly total: number };
}

/**
 * Writes a list of people, in its order, as a workbook of one sheet or as CSV (days `YYYY-MM-DD`).
 * @throws the reason of `target.signal`, or what its stream failed with
 */
export function writeUserList({ title, generatedAt, users }: UserList, format: 'xlsx' | 'csv', target: FileTarget): Promise<void> {
  if (format === 'xlsx') return writeWorkbook({ title, createdAt: new Date(generatedAt) }, [userSheet('Users', users)], target);
  return writeCsvFile({ titles: USER_COLUMNS.map((column) => column.title), rows: userRows(users), count: users.total }, target);
}
