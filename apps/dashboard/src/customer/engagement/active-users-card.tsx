import { activeUsersChart, type ChartColours, type ChartSize } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ChartFigure } from '../../charts/chart-figure';
import { Card } from '../../kit/card';
import { Empty } from '../../kit/states';
import { ENGAGEMENT } from '../../words/engagement';
import type { Dashboard } from '../section-props';
import styles from './active-users-card.module.css';
import { widerPeriod } from './wider-period';

const HEIGHT = 330;

/** Active users over the period. */
export function ActiveUsersCard({ dashboard }: { readonly dashboard: Dashboard }) {
  const { trends, userMetrics, engagementDepth } = dashboard;
  const { licensedUsers, dau } = userMetrics;
  const build = useCallback(
    (size: ChartSize, colours: ChartColours) => activeUsersChart(trends.activeUsers, { licensedUsers, dauMean: dau.value }, colours, size),
    [trends, licensedUsers, dau],
  );
  return (
    <Card title={ENGAGEMENT.activeUsers} subtitle={ENGAGEMENT.activeUsersSubtitle} className={styles.card}>
      {engagementDepth.totals.activeUsers === 0 ? (
        <NoActivity dashboard={dashboard} />
      ) : (
        <div className={styles.chart}>
          <ChartFigure build={build} height={HEIGHT} />
        </div>
      )}
    </Card>
  );
}

function NoActivity({ dashboard: { period, freshness, customer } }: { readonly dashboard: Dashboard }) {
  const wider = widerPeriod(period.key);
  return (
    <Empty
      title={ENGAGEMENT.noActivity(period.key)}
      actions={
        wider !== null && (
          <Link
            from="/customers/$customerId/adoption"
            to="/customers/$customerId/adoption"
            params={{ customerId: customer.id }}
            search={(last) => ({ ...last, period: wider })}
            hash="engagement"
          >
            {ENGAGEMENT.showWider(wider)}
          </Link>
        )
      }
    >
      {freshness.lastEventAt !== null && ENGAGEMENT.lastEvent(freshness.lastEventAt, customer.timeZone)}
    </Empty>
  );
}
