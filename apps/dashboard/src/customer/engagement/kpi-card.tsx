import { formatMetric } from '@adoption/presentation';
import type { Api } from '../../api/client';
import { Card } from '../../kit/card';
import { Delta } from '../../kit/delta';
import { NumberLink } from '../../kit/number-link';
import { Position } from '../../kit/position';
import { Spark } from '../../kit/spark';
import { Value } from '../../kit/value';
import { METRICS } from '../../words/metrics';
import { ENGAGEMENT } from '../../words/engagement';
import styles from './kpi-card.module.css';

interface KpiCardProps {
  readonly name: string;
  readonly longName: string;
  readonly metric: Api<'Metric'>;
  readonly note?: string;
  /** The figure over the period; none: no line. */
  readonly series?: readonly number[];
  readonly onOpen?: () => void;
}

/** One count: what it is, how it moved, how it stands among peers. */
export const KpiCard = ({ name, longName, metric, note, series = [], onOpen }: KpiCardProps) => (
  <Card className={styles.card}>
    <h3 className={styles.name}>
      {name} <span className={styles.longName}>{longName}</span>
    </h3>
    <div className={styles.middle}>
      <p className={styles.value}>
        <NumberLink label={longName} onOpen={metric.value === null || metric.value === 0 ? undefined : onOpen}>
          <Value text={formatMetric(metric.value, metric.unit)} />
        </NumberLink>
        {note !== undefined && <span className={styles.note}> {note}</span>}
      </p>
      {series.length > 1 && (
        <span className={styles.spark}>
          <Spark values={series} width={88} height={26} />
        </span>
      )}
    </div>
    <p className={styles.line}>
      <Delta metric={metric} suffix={METRICS.vsLastPeriod} />
    </p>
    <p className={styles.line}>
      <Position position={metric.peerPosition} suffix={ENGAGEMENT.vsPeers} />
    </p>
  </Card>
);
