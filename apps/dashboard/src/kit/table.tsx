import type { ReactNode, Ref } from 'react';
import styles from './table.module.css';

interface TableProps {
  readonly caption: string;
  /** Names the region that scrolls; left out: as the table. */
  readonly region?: string;
  /** On a phone rows become stacks; cells say what they hold by `data-label`. */
  readonly stacked?: boolean;
  readonly className?: string;
  /** The region. */
  readonly ref?: Ref<HTMLDivElement>;
  /** Head and body. */
  readonly children: ReactNode;
}

/** A table with a caption, in a region of its own that scrolls where it is wider than the page. */
export const Table = ({ caption, region = caption, stacked = false, className = '', ref, children }: TableProps) => (
  <div className={styles.scroll} role="region" aria-label={region} tabIndex={0} ref={ref}>
    <table className={`${styles.table} ${stacked ? styles.stacked : ''} ${className}`}>
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
  </div>
);

/** Class of a column of numbers, for its head and its cells. */
export const numericCell = (numeric: boolean): string | undefined => (numeric ? styles.numeric : undefined);
