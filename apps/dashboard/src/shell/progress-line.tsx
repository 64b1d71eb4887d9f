import { useIsFetching } from '@tanstack/react-query';
import styles from './progress-line.module.css';

/** A thin line under the top bar while data is asked for. */
export const ProgressLine = () => (useIsFetching() > 0 ? <span className={styles.line} aria-hidden="true" /> : null);
