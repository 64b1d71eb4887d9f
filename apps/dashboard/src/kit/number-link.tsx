import type { ReactNode } from 'react';
import { METRICS } from '../words/metrics';
import styles from './number-link.module.css';

interface NumberLinkProps {
  /** What the number counts: "Dormant users". */
  readonly label: string;
  /** Shows the list behind the number; without it the number is plain text. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A number that leads to the list behind it. */
export function NumberLink({ label, onOpen, children }: NumberLinkProps) {
  if (onOpen === undefined) return children;
  return (
    <button type="button" className={styles.link} onClick={onOpen}>
      {children}
      <span className="visually-hidden">{METRICS.viewList(label)}</span>
    </button>
  );
}
