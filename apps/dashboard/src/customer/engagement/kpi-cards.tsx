import { ENGAGEMENT } from '../../words/engagement';
import type { SectionProps } from '../section-props';
import { KpiCard } from './kpi-card';
import styles from './kpi-cards.module.css';

/** The four counts that a week starts with. Daily active users are a mean, so no list stands behind them. */
export function KpiCards({ dashboard: { userMetrics, trends }, openDialog }: SectionProps) {
  const { dau, wau, mau, powerUsers } = userMetrics;
  const series = (key: 'dau' | 'wau' | 'mau'): readonly number[] => trends.activeUsers.map((point) => point[key]);
  const users = (activity: 'wau' | 'mau' | 'power') => () => openDialog({ dialog: 'users', activity });
  return (
    <div className={styles.cards}>
      <KpiCard name={ENGAGEMENT.dau} longName={ENGAGEMENT.dauLong} metric={dau} series={series('dau')} />
      <KpiCard name={ENGAGEMENT.wau} longName={ENGAGEMENT.wauLong} metric={wau} series={series('wau')} onOpen={users('wau')} />
      <KpiCard name={ENGAGEMENT.mau} longName={ENGAGEMENT.mauLong} metric={mau} series={series('mau')} onOpen={users('mau')} />
      <KpiCard
        name={ENGAGEMENT.powerUsers}
        longName={ENGAGEMENT.powerUsersLong}
        metric={powerUsers}
        note={powerUsers.share === null ? undefined : ENGAGEMENT.ofUsers(powerUsers.share)}
        onOpen={users('power')}
      />
    </div>
  );
}
