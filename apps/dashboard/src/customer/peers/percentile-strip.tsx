import styles from './percentile-strip.module.css';

const TOLERANCE = 1e-9;

interface PercentileStripProps {
  readonly percentile: number;
  /** In which the percentile lies with 95 % certainty. */
  readonly interval: readonly number[] | null;
  readonly position: 'above' | 'average' | 'below' | null;
}

/**
 * A place from 0 to 100 with the median in the middle: a dot above or at it, a diamond below; red only when it is clearly so.
 * The table says the same in words.
 */
export function PercentileStrip({ percentile, interval, position }: PercentileStripProps) {
  const shape = percentile < 50 - TOLERANCE ? styles.below : '';
  return (
    <span className={styles.strip} aria-hidden="true">
      {interval !== null && <span className={styles.interval} style={{ left: `${interval[0]}%`, right: `${100 - interval[1]!}%` }} />}
      <span className={styles.median} />
      <span className={`${styles.mark} ${shape} ${position === 'below' ? styles.clearly : ''}`} style={{ left: `${percentile}%` }} />
    </span>
  );
}
