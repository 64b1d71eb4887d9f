import { formatNumber } from '@adoption/presentation';
import { Card } from '../../kit/card';
import { OVERVIEW } from '../../words/customer';
import { ActionButtons } from '../recommendations/action-buttons';
import type { SectionProps } from '../section-props';
import styles from './next-actions-card.module.css';

const MOST = 3;
const NOTICED_POINTS = 0.05;

/** The three open recommendations that would bring the score most; each begins with its first action, and leads to where the others are. */
export function NextActionsCard({ dashboard: { customer, recommendations }, openDialog }: SectionProps) {
  const open = recommendations.filter(({ status }) => status === 'open' || status === 'in_progress').slice(0, MOST);
  return (
    <Card title={OVERVIEW.actions} subtitle={OVERVIEW.actionsNote}>
      {open.length === 0 ? (
        <p>{OVERVIEW.noGaps}</p>
      ) : (
        <>
          <ol className={styles.actions}>
            {open.map(({ id, title, evidence, expectedGain, actions }, n) => (
              <li key={id}>
                <a href="#recs">{title}</a>
                <p className="small">
                  {expectedGain !== null && expectedGain >= NOTICED_POINTS && <span className={styles.gain}>{OVERVIEW.gain(formatNumber(expectedGain))}</span>}
                  {evidence}
                </p>
                <div className={`${styles.act} no-print`}>
                  <ActionButtons
                    customer={customer}
                    actions={actions.slice(0, 1)}
                    openDialog={openDialog}
                    variant={n === 0 ? 'filled' : 'default'}
                    about={title}
                  />
                </div>
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
