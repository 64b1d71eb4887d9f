import { Loading, Skeleton } from '../kit/states';
import { CUSTOMER } from '../words/customer';
import styles from './adoption-skeleton.module.css';

const LARGE = 430;

/** What stands below the page's head, in grey boxes of its own sizes. */
export const AdoptionSkeleton = () => (
  <Loading what={CUSTOMER.someData}>
    <div className={styles.page}>
      <Skeleton height={44} />
      <div className={styles.three}>
        <Skeleton height={LARGE} />
        <Skeleton height={LARGE} />
        <Skeleton height={LARGE} />
      </div>
      <Skeleton height={176} />
      <Skeleton height={900} />
    </div>
  </Loading>
);
