import type { ReactNode } from 'react';
import styles from './crumbs.module.css';

interface CrumbsProps {
  readonly label: string;
  /** List items, from the list that the page belongs to down to the page itself. */
  readonly children: ReactNode;
}

/** Where a page stands. */
export const Crumbs = ({ label, children }: CrumbsProps) => (
  <nav aria-label={label} className="no-print">
    <ol className={styles.crumbs}>{children}</ol>
  </nav>
);
