import { formatDate, formatNumber } from '@adoption/presentation';
import { useState } from 'react';
import { RECS } from '../../words/peers';
import type { SectionProps } from '../section-props';
import { ActionButtons } from './action-buttons';
import { Explanation } from './explanation';
import { DecisionMenu } from './decision-menu';
import styles from './recommendation-item.module.css';
import type { AnyRecommendation } from './any-recommendation';

interface RecommendationItemProps {
  readonly recommendation: AnyRecommendation;
  readonly customer: { readonly id: string; readonly name: string; readonly timeZone: string };
  /** Left out where nothing can be begun from. */
  readonly openDialog?: SectionProps['openDialog'];
}

/** One recommendation: what, why, what it would bring, and what somebody decided. */
export function RecommendationItem({ recommendation, customer, openDialog }: RecommendationItemProps) {
  const [explained, setExplained] = useState(false);
  const { title, evidence, impact, expectedGain, status, until, reason, actions } = recommendation;
  const acting = status === 'open' || status === 'in_progress';
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.title}>
          <strong>{title}</strong>
          <span className={styles.chip}>{RECS.impact[impact]}</span>
          {status !== 'open' && (
            <span className={styles.chip}>
              {RECS.status[status]}
              {until !== null && ` ${RECS.until(formatDate(until))}`}
            </span>
          )}
        </p>
        <p className="small">
          {expectedGain !== null && expectedGain >= 0.05 && <span className={styles.gain}>+{RECS.points(formatNumber(expectedGain))} · </span>}
          {evidence}
        </p>
        {reason !== null && <p className="small">{reason}</p>}
        {acting && actions !== undefined && openDialog !== undefined && (
          <div className={`${styles.actions} no-print`}>
            <ActionButtons customer={customer} actions={actions} openDialog={openDialog} />
          </div>
        )}
        {explained && <Explanation recommendation={recommendation} />}
      </div>
      <DecisionMenu recommendation={recommendation} timeZone={customer.timeZone} explained={explained} onExplain={() => setExplained(!explained)} />
    </li>
  );
}
