import { Loading, Skeleton } from '../kit/states';
import { CUSTOMER } from '../words/customer';
import styles from './adoption-skeleton.module.css';

/** The page's first screen in grey boxes of its own sizes. */
export const AdoptionSkeleton = () => (
  <Loading what={CUSTOMER.someData}>
    <div className={styles.page}>
      <Skeleton height={96} />
      <Skeleton height={45} />
      <div className={styles.three}>
        <Skeleton height={430} />
        <Skeleton height={430} />
        <Skeleton height={430} />
      </div>
      <Skeleton height={900} />
    </div>
  </Loading>
);
