import { Button } from '@mantine/core';
import { formatInteger } from '@adoption/presentation';
import { type RefObject, useEffect, useRef } from 'react';
import { STATES } from '../words/states';
import styles from './show-more.module.css';

interface ShowMoreProps {
  /** How many rows there are. */
  readonly count: number;
  readonly query: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
  /** Holds the table, whose rows have focusable headers. */
  readonly table: RefObject<HTMLElement | null>;
}

/** How many rows are shown, said again whenever that changes, and a button for more; the focus then goes to the first new row. */
export function ShowMore({ count, query, table }: ShowMoreProps) {
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || count <= before.current) return;
    table.current?.querySelectorAll<HTMLElement>('tbody th')[before.current]?.focus();
    before.current = null;
  }, [count, table]);
  const onMore = (): void => {
    before.current = count;
    query.fetchNextPage();
  };
  return (
    <div className={styles.foot}>
      <span className="small" role="status">
        {count > 0 && STATES.shown(formatInteger(count))}
      </span>
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={onMore}>
          {STATES.more}
        </Button>
      )}
    </div>
  );
}
