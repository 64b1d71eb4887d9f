import { IconBulb } from '@tabler/icons-react';
import type { Dashboard } from '../section-props';
import styles from './insight-card.module.css';

/** What the comparison means, and what to consider. */
export function InsightCard({ dashboard: { peerComparison } }: { readonly dashboard: Dashboard }) {
  const { insight } = peerComparison;
  if (insight === null) return null;
  return (
    <div className={styles.card}>
      <IconBulb size={20} aria-hidden="true" />
      <h3>{insight.headline}</h3>
      {insight.detail !== '' && <p>{insight.detail}</p>}
      {insight.consider !== null && <p className={styles.consider}>{insight.consider}</p>}
    </div>
  );
}
