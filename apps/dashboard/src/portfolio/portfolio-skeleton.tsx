import { Loading, Skeleton } from '../kit/states';
import { PORTFOLIO } from '../words/portfolio';
import kpis from './portfolio-kpis.module.css';
import styles from './portfolio-page.module.css';

const KPIS = ['averageScore', 'accountsBelow50', 'dormantUsers', 'dormantRecovery'];

export const PortfolioSkeleton = () => (
  <Loading what={PORTFOLIO.data}>
    <div className={styles.page}>
      <div className={kpis.kpis}>
        {KPIS.map((kpi) => (
          <div key={kpi} className={kpis.kpi}>
            <Skeleton height={100} />
          </div>
        ))}
      </div>
      <div className={styles.pair}>
        <Skeleton height={340} />
        <Skeleton height={340} />
      </div>
      <Skeleton height={420} />
      <Skeleton height={600} />
    </div>
  </Loading>
);
