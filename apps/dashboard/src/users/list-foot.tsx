import { formatInteger } from '@adoption/presentation';
import type { ReactNode } from 'react';
import { TableExport } from '../exports/table-export';
import type { Selection } from '../kit/use-selection';
import { TickAll } from '../kit/tick-all';
import { EXPORTS } from '../words/exports';
import { USERS } from '../words/users';
import styles from './users-list.module.css';
import type { UsersWanted } from './users-query';

interface ListFootProps {
  readonly customerId: string;
  /** Names the list. */
  readonly title: string;
  /** What the list was asked for with. */
  readonly asked: UsersWanted;
  readonly shown: readonly { readonly id: string; readonly name: string | null; readonly externalId: string }[];
  /** How many there are in all; null: not known. */
  readonly total: number | null;
  readonly selection: Selection;
  readonly actions: ReactNode;
}

/** What can be done for the people of a list: for all of them, or for those that are ticked. It stays in sight. */
export function ListFoot({ customerId, title, asked, shown, total, selection, actions }: ListFootProps) {
  const picked = selection.accounts.length;
  return (
    <div className={`${styles.foot} no-print`}>
      {shown.length > 0 && (
        <TickAll
          selection={selection}
          shown={shown.map(({ id, name, externalId }) => ({ id, name: name ?? externalId }))}
          word={USERS.selectShown(formatInteger(shown.length))}
        />
      )}
      <span role="status" className="visually-hidden">
        {picked > 0 && USERS.selected(formatInteger(picked), picked)}
      </span>
      <div className={styles.actions}>
        <TableExport
          label={picked > 0 ? EXPORTS.exportSelected(formatInteger(picked)) : EXPORTS.exportAll(total === null ? null : formatInteger(total))}
          wish={(format) => ({
            kind: 'users',
            customerId,
            about: title,
            // Ticks outlast a search: whoever is ticked is exported, whether found by it or not.
            query: picked > 0 ? { ...asked, q: undefined } : asked,
            body: { format, ...(picked > 0 ? { userIds: selection.accounts.map(({ id }) => id) } : {}) },
          })}
        />
        {actions}
      </div>
    </div>
  );
}
