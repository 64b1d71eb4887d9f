import { Button } from '@mantine/core';
import { formatInteger, formatNumber } from '@adoption/presentation';
import { useState } from 'react';
import { Card } from '../../kit/card';
import { RECS } from '../../words/peers';
import type { Dashboard } from '../section-props';
import styles from './value-card.module.css';

/** What the features in use are worth, estimated from the catalogue's own numbers. */
export function ValueCard({ dashboard: { valueDemonstration } }: { readonly dashboard: Dashboard }) {
  const [how, setHow] = useState(false);
  const { hoursSaved, lines, topBenefit } = valueDemonstration;
  return (
    <Card title={RECS.value} subtitle={RECS.valueNote}>
      {hoursSaved === null ? (
        <p>{RECS.noValue}</p>
      ) : (
        <>
          <p className={styles.hours}>{RECS.hours(formatNumber(hoursSaved.likely))}</p>
          <p>{RECS.saved}</p>
          <p className="small">{RECS.range(formatNumber(hoursSaved.low), formatNumber(hoursSaved.high))}</p>
        </>
      )}
      {topBenefit !== null && <p className={styles.benefit}>{topBenefit}</p>}
      {lines.length > 0 && (
        <Button variant="subtle" size="compact-sm" className="no-print" aria-expanded={how} onClick={() => setHow(!how)}>
          {RECS.how}
        </Button>
      )}
      {how && (
        <ul className={styles.lines}>
          {lines.map(({ feature, uses, minutesPerUse, hours, source }) => (
            <li key={feature}>
              <strong>{feature}</strong>
              <span className="number">
                {formatInteger(uses)} × {formatNumber(minutesPerUse.likely)} min = {RECS.hours(formatNumber(hours.likely))}
              </span>
              <span className="small">{source}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
