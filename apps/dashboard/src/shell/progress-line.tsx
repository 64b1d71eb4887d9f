import { useIsFetching } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import styles from './progress-line.module.css';

/** A thin line under the top bar while data is asked for, or another page is on its way. */
export function ProgressLine() {
  const fetching = useIsFetching() > 0;
  const leaving = useRouterState({ select: ({ isLoading }) => isLoading });
  return fetching || leaving ? <span className={styles.line} aria-hidden="true" data-fetching /> : null;
}
