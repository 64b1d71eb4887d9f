import { healthBar, type ChartColours, type ChartSize } from '@adoption/presentation';
import { useCallback } from 'react';
import { ChartFigure } from '../../charts/chart-figure';
import { Card } from '../../kit/card';
import { ENGAGEMENT } from '../../words/engagement';
import type { SectionProps } from '../section-props';
import { DormantAlert } from './dormant-alert';
import { HealthTable } from './health-table';
import styles from './user-health-card.module.css';

/** Users with a seat by the day they were last seen, and those who have gone quiet. */
export function UserHealthCard({ dashboard: { customer, period, userMetrics }, openDialog }: SectionProps) {
  const { health, seatUsers, dormantUsers } = userMetrics;
  const build = useCallback((size: ChartSize, colours: ChartColours) => healthBar(health, colours, size), [health]);
  return (
    <Card title={ENGAGEMENT.health} subtitle={ENGAGEMENT.healthSubtitle(seatUsers)} className={styles.card}>
      <div className={styles.bar}>
        <ChartFigure build={build} height={14} withTable={false} />
      </div>
      <HealthTable health={health} onOpen={(status) => openDialog({ dialog: 'users', status })} />
      {seatUsers > 0 && (
        <DormantAlert
          customer={customer}
          period={period}
          metric={dormantUsers}
          health={health}
          onOpen={() => openDialog({ dialog: 'dormant' })}
          onCampaign={() => openDialog({ dialog: 'campaign', status: 'dormant' })}
        />
      )}
    </Card>
  );
}
