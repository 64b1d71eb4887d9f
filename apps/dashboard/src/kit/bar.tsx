import styles from './bar.module.css';

interface BarProps {
  /** 0–100; beyond is shown as full. */
  readonly percent: number | null;
  /** Where the black marker stands: peers, or a target; 0–100. */
  readonly marker?: number | null;
  /** No limit: dashed. */
  readonly unlimited?: boolean;
}

const bounded = (percent: number): number => Math.min(100, Math.max(0, percent));

/** A share as a bar. It repeats a number that stands beside it, so it is hidden from screen readers. */
export function Bar({ percent, marker = null, unlimited = false }: BarProps) {
  return (
    <span className={`${styles.track} ${unlimited ? styles.unlimited : ''}`} aria-hidden="true">
      {percent !== null && !unlimited && <span className={styles.fill} style={{ width: `${bounded(percent)}%` }} />}
      {marker !== null && <span className={styles.marker} style={{ left: `${bounded(marker)}%` }} />}
    </span>
  );
}
