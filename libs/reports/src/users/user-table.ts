import type { AccountUser } from '@adoption/adoption';
import type { CellKind, Column, Plain, Sheet } from '../workbook/sheet';

interface UserColumn extends Column {
  readonly of: (user: AccountUser) => Plain;
}

/** States as the page names them. */
const STATUSES = {
  active: 'Active',
  engaged: 'Engaged',
  at_risk: 'At risk',
  dormant: 'Dormant',
  never_active: 'Never active',
  left: 'Left',
} as const satisfies Record<NonNullable<AccountUser['status']>, string>;

const column = (title: string, kind: CellKind, width: number, of: UserColumn['of']): UserColumn => ({ title, kind, width, of });

/** What a list says of its people. */
export const USER_COLUMNS: readonly UserColumn[] = [
  column('Name', 'text', 28, ({ name }) => name),
  column('E-mail', 'text', 36, ({ email }) => email),
  column('External ID', 'text', 22, ({ externalId }) => externalId),
  column('Team', 'text', 20, ({ team }) => team),
  column('Role', 'text', 20, ({ role }) => role),
  column('Status', 'text', 14, ({ status }) => (status === null ? null : STATUSES[status])),
  column('Days inactive', 'integer', 15, ({ daysInactive }) => daysInactive),
  column('Last active on', 'day', 16, ({ lastActiveOn }) => lastActiveOn),
  column('Signed up on', 'day', 15, ({ signedUpOn }) => signedUpOn),
  column('Sessions', 'integer', 11, ({ sessions }) => sessions),
  column('Actions', 'integer', 11, ({ actions }) => actions),
];

/** People as rows of a table, made one by one. */
export function* userRows(users: Iterable<AccountUser>): Generator<Plain[]> {
  for (const user of users) yield USER_COLUMNS.map(({ of }) => of(user));
}

/** A sheet of people. */
export const userSheet = (name: string, users: Iterable<AccountUser> & { readonly total: number }): Sheet => ({
  name,
  columns: USER_COLUMNS,
  rows: userRows(users),
  count: users.total,
});
