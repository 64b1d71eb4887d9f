import { formatNumber } from '@adoption/presentation';
import { Card } from '../../kit/card';
import { OVERVIEW } from '../../words/customer';
import type { SectionProps } from '../section-props';
import styles from './next-actions-card.module.css';

const MOST = 3;
const NOTICED_POINTS = 0.05;

/** The three open recommendations that would bring the score most; each leads to where it can be acted on. */
export function NextActionsCard({ dashboard: { recommendations } }: SectionProps) {
  const open = recommendations.filter(({ status }) => status === 'open' || status === 'in_progress').slice(0, MOST);
  return (
    <Card title={OVERVIEW.actions} subtitle={OVERVIEW.actionsNote}>
      {open.length === 0 ? (
        <p>{OVERVIEW.noGaps}</p>
      ) : (
        <>
          <ol className={styles.actions}>
            {open.map(({ id, title, evidence, expectedGain }) => (
              <li key={id}>
                <a href="#recs">{title}</a>
                <p className="small">
                  {expectedGain !== null && expectedGain >= NOTICED_POINTS && <span className={styles.gain}>{OVERVIEW.gain(formatNumber(expectedGain))}</span>}
                  {evidence}
                </p>
              </li>
            ))}
          </ol>
          <a href="#recs" className="no-print">
            {OVERVIEW.seeAll}
          </a>
        </>
      )}
    </Card>
  );
}
