import { Loading, Skeleton } from '../kit/states';
import { PORTFOLIO } from '../words/portfolio';
import styles from './portfolio-page.module.css';

export const PortfolioSkeleton = () => (
  <Loading what={PORTFOLIO.data}>
    <div className={styles.page}>
      <Skeleton height={132} />
      <div className={styles.pair}>
        <Skeleton height={340} />
        <Skeleton height={340} />
      </div>
      <Skeleton height={420} />
      <Skeleton height={600} />
    </div>
  </Loading>
);
