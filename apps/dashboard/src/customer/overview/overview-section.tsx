import type { SectionProps } from '../section-props';
import { CUSTOMER } from '../../words/customer';
import { EntitlementsCard } from './entitlements-card';
import { NextActionsCard } from './next-actions-card';
import { ScoreCard } from './score-card';
import { ScorePartsCard } from './score-parts-card';
import styles from './overview-section.module.css';

/** The answer first: score, what it is made of, what to do next, and what is used of what is paid for. */
export function OverviewSection(props: SectionProps) {
  return (
    <section id="overview" aria-labelledby="overview-title" className={styles.section}>
      <h2 id="overview-title" tabIndex={-1} className="visually-hidden">
        {CUSTOMER.section.overview}
      </h2>
      <div className={styles.columns}>
        <ScoreCard {...props} />
        <ScorePartsCard {...props} />
        <NextActionsCard {...props} />
      </div>
      <EntitlementsCard {...props} />
    </section>
  );
}
