import type { ReactNode } from 'react';
import styles from './section.module.css';

/** A named part of a page, with a heading that anchors lead to. */
export function Section({
  id,
  title,
  subtitle,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <div>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {subtitle !== undefined && <p className="small">{subtitle}</p>}
      </div>
      {children}
    </section>
  );
}
