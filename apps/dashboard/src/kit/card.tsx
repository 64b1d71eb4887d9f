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
  /** Level of the title: 3 below a section's, 2 where cards stand right below the page's. */
  readonly level?: 2 | 3;
}

/** A white box with a title of its own. */
export function Card({ title, subtitle, actions, children, className = '', id, level = 3 }: CardProps) {
  const Title = `h${level}` as const;
  return (
    <div className={`${styles.card} ${className}`} id={id}>
      {title !== undefined && (
        <div className={styles.head}>
          <div>
            <Title className={styles.title}>{title}</Title>
            {subtitle !== undefined && <p className="small">{subtitle}</p>}
          </div>
          {actions !== undefined && <div className={`${styles.actions} no-print`}>{actions}</div>}
        </div>
      )}
      {children}
    </div>
  );
}
