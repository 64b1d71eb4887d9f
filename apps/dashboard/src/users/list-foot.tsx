import { formatInteger } from '@adoption/presentation';
import { type ReactNode, useEffect, useRef } from 'react';
import { TableExport } from '../exports/table-export';
import type { Selection } from '../portfolio/use-selection';
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
  const box = useRef<HTMLInputElement>(null);
  const picked = selection.accounts.length;
  const ticked = shown.filter(({ id }) => selection.has(id)).length;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = ticked > 0 && ticked < shown.length;
  }, [ticked, shown.length]);
  return (
    <div className={`${styles.foot} no-print`}>
      {shown.length > 0 && (
        <label className={styles.all}>
          <input
            ref={box}
            type="checkbox"
            checked={ticked === shown.length}
            onChange={({ currentTarget }) =>
              selection.mark(
                shown.map(({ id, name, externalId }) => ({ id, name: name ?? externalId })),
                currentTarget.checked,
              )
            }
          />
          {USERS.selectShown(formatInteger(shown.length))}
        </label>
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
