import { formatMetric, formatTarget, LOWER_IS_BETTER, statusWord, targetUnit } from '@adoption/presentation';
import type { CSSProperties, ReactNode } from 'react';
import type { Api } from '../api/client';
import { Card } from './card';
import { Delta } from './delta';
import styles from './metric-strip.module.css';
import { NumberLink } from './number-link';
import { Status } from './status';
import { Value } from './value';

export interface StripCell {
  /** As the dashboard names the metric: tells the unit of its target and whether a fall is welcome. */
  readonly key: string;
  readonly label: string;
  readonly metric: Api<'Metric'>;
  /** Smaller, beside the value: "10% of seat users". */
  readonly note?: ReactNode;
  /** Shows the list behind the value, if that is not empty. */
  readonly onOpen?: () => void;
}

interface MetricStripProps {
  readonly title: string;
  readonly subtitle: string;
  readonly cells: readonly StripCell[];
}

/** Metrics side by side, each held against its target: value, change, status in a word, target. */
export function MetricStrip({ title, subtitle, cells }: MetricStripProps) {
  return (
    <Card title={title} subtitle={subtitle}>
      <div className={styles.frame}>
        <dl className={styles.strip} style={{ '--columns': cells.length } as CSSProperties}>
          {cells.map((cell) => (
            <Cell key={cell.key} cell={cell} />
          ))}
        </dl>
      </div>
    </Card>
  );
}

function Cell({ cell }: { readonly cell: StripCell }) {
  const { key, label, metric, note, onOpen } = cell;
  const { value, unit, target, status } = metric;
  return (
    <div className={styles.cell}>
      <dt className="small">{label}</dt>
      <dd className={styles.figure}>
        <span className={styles.value}>
          <NumberLink label={label} onOpen={value === null || value === 0 ? undefined : onOpen}>
            <Value text={formatMetric(value, unit)} />
          </NumberLink>
        </span>
        {value !== null && (
          <span className={styles.change}>
            <Delta metric={metric} lowerIsBetter={LOWER_IS_BETTER.has(key)} />
          </span>
        )}
      </dd>
      {note !== undefined && <dd className={`small ${styles.note}`}>{note}</dd>}
      <dd className={styles.status}>
        <Status tone={status ?? 'plain'}>{statusWord(metric)}</Status>
      </dd>
      {target !== null && (
        <dd className={`small ${styles.target}`} title={target.source}>
          {formatTarget(target, targetUnit(key, unit))}
          <span className="visually-hidden">, {target.source}</span>
        </dd>
      )}
    </div>
  );
}
