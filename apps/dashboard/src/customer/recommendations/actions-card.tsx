import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Card } from '../../kit/card';
import { Empty } from '../../kit/states';
import { RECS } from '../../words/peers';
import type { SectionProps } from '../section-props';
import { CheckNow } from './check-now';
import { DecidedEarlier } from './decided-earlier';
import { RecommendationItem } from './recommendation-item';
import styles from './actions-card.module.css';
import { useFocusKept } from './use-focus-kept';

/** Open recommendations by what they would bring; below, on request, those that somebody has decided on. */
export function ActionsCard({ dashboard: { customer, recommendations }, openDialog }: SectionProps) {
  const [others, setOthers] = useState(false);
  const open = recommendations.filter(({ status }) => status === 'open' || status === 'in_progress');
  const button = useRef<HTMLButtonElement>(null);
  useFocusKept(open.length, button);
  return (
    <Card title={RECS.actions} subtitle={RECS.actionsNote} actions={<CheckNow customerId={customer.id} />}>
      {open.length === 0 ? (
        <Empty title={RECS.none} />
      ) : (
        <ol className={styles.list}>
          {open.map((recommendation) => (
            <RecommendationItem key={recommendation.id} recommendation={recommendation} customer={customer} openDialog={openDialog} />
          ))}
        </ol>
      )}
      <Button ref={button} variant="subtle" size="compact-sm" className="no-print" aria-expanded={others} onClick={() => setOthers(!others)}>
        {others ? RECS.hideOthers : RECS.showOthers}
      </Button>
      {others && <DecidedEarlier customer={customer} />}
    </Card>
  );
}
