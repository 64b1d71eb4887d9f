import { IconBulb } from '@tabler/icons-react';
import { peerMedianValue, peerValue } from '@adoption/presentation';
import { Bar } from '../../kit/bar';
import { PEERS } from '../../words/peers';
import type { Dashboard } from '../section-props';
import { evidenceRow } from './evidence-row';
import styles from './insight-card.module.css';

/** What the comparison means, the figure that shows it best, and what to consider. */
export function InsightCard({ dashboard: { peerComparison } }: { readonly dashboard: Dashboard }) {
  const { insight, rows } = peerComparison;
  if (insight === null) return null;
  const evidence = evidenceRow(rows);
  return (
    <div className={styles.card}>
      <IconBulb size={20} aria-hidden="true" />
      <h3>{insight.headline}</h3>
      {evidence !== null && (
        <div className={styles.evidence}>
          <p className={styles.figures}>
            <span>{evidence.label}</span>
            <strong>{peerValue(evidence)}</strong>
          </p>
          <Bar percent={evidence.value} marker={evidence.peerMedian} />
          <p className="small">{PEERS.medianOf(peerMedianValue(evidence))}</p>
        </div>
      )}
      {insight.detail !== '' && <p>{insight.detail}</p>}
      {insight.consider !== null && (
        <p>
          <strong>{PEERS.consider}</strong> {insight.consider}
        </p>
      )}
    </div>
  );
}
