import { sparkline } from '@adoption/presentation';
import styles from './spark.module.css';

/** A small line beside a number that says the same; hidden from screen readers. */
export function Spark({ values, width, height }: { readonly values: readonly (number | null)[]; readonly width: number; readonly height: number }) {
  const { line, area, end } = sparkline(values, width, height);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={styles.spark}>
      <path d={area} className={styles.area} />
      <path d={line} className={styles.line} />
      {end !== null && <circle cx={end.x} cy={end.y} r={2.5} className={styles.end} />}
    </svg>
  );
}
