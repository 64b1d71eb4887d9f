import type { ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  readonly title?: ReactNode;
  readonly subtitle?: ReactNode;
  /** Stands at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** For tests and anchors. */
  readonly id?: string;
}

/** A white box with a title of its own. */
export function Card({ title, subtitle, actions, children, className = '', id }: CardProps) {
  return (
    <div className={`${styles.card} ${className}`} id={id}>
      {title !== undefined && (
        <div className={styles.head}>
          <div>
            <h3>{title}</h3>
            {subtitle !== undefined && <p className="small">{subtitle}</p>}
          </div>
          {actions !== undefined && <div className={`${styles.actions} no-print`}>{actions}</div>}
        </div>
      )}
      {children}
    </div>
  );
}
