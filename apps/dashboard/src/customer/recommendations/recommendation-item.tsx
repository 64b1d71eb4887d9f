import { formatDate, formatNumber } from '@adoption/presentation';
import { useState } from 'react';
import { RECS } from '../../words/peers';
import { Explanation } from './explanation';
import { DecisionMenu } from './decision-menu';
import styles from './recommendation-item.module.css';
import type { AnyRecommendation } from './any-recommendation';

interface RecommendationItemProps {
  readonly recommendation: AnyRecommendation;
  /** Of the customer. */
  readonly timeZone: string;
}

/** One recommendation: what, why, what it would bring, and what somebody decided. */
export function RecommendationItem({ recommendation, timeZone }: RecommendationItemProps) {
  const [explained, setExplained] = useState(false);
  const { title, evidence, impact, expectedGain, status, until, reason } = recommendation;
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
        {explained && <Explanation recommendation={recommendation} />}
      </div>
      <DecisionMenu recommendation={recommendation} timeZone={timeZone} explained={explained} onExplain={() => setExplained(!explained)} />
    </li>
  );
}
