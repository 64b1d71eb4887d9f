import type { ReactNode } from 'react';
import styles from './page-tabs.module.css';

interface PageTabsProps {
  readonly label: string;
  /** Links; the one to where the person is has `aria-current`. */
  readonly children: ReactNode;
}

/** Pages that stand side by side under one heading. */
export const PageTabs = ({ label, children }: PageTabsProps) => (
  <nav aria-label={label} className={styles.tabs}>
    {children}
  </nav>
);
