import { Button } from '@mantine/core';
import { formatHours, formatHoursRange, formatInteger, formatNumber } from '@adoption/presentation';
import { useState } from 'react';
import { Card } from '../../kit/card';
import { PlainTable } from '../../kit/plain-table';
import { RECS } from '../../words/peers';
import type { Dashboard, SectionProps } from '../section-props';
import styles from './value-card.module.css';

/** What the features in use are worth, estimated from the catalogue's own numbers. */
export function ValueCard({ dashboard: { valueDemonstration }, openDialog }: SectionProps) {
  const [how, setHow] = useState(false);
  const { hoursSaved, lines, topBenefit } = valueDemonstration;
  return (
    <Card title={RECS.value} subtitle={RECS.valueNote}>
      {hoursSaved === null ? (
        <p>{RECS.noValue}</p>
      ) : (
        <>
          <p className={styles.hours}>{formatHours(hoursSaved.likely)}</p>
          <p>{RECS.saved}</p>
          <p className="small">{formatHoursRange(hoursSaved.low, hoursSaved.high)}</p>
        </>
      )}
      {topBenefit !== null && <p className={styles.benefit}>{topBenefit}</p>}
      <div className={`${styles.actions} no-print`}>
        {lines.length > 0 && (
          <Button variant="subtle" size="compact-sm" aria-expanded={how} onClick={() => setHow(!how)}>
            {RECS.how}
          </Button>
        )}
        <Button variant="default" size="compact-sm" className={styles.report} onClick={() => openDialog({ dialog: 'report', audience: 'customer' })}>
          {RECS.report}
        </Button>
      </div>
      {how && (
        <PlainTable
          caption={RECS.how}
          head={[RECS.feature, RECS.uses, RECS.minutes, RECS.hoursColumn]}
          rows={lines.map(({ feature, uses, minutesPerUse, hours, source }) => ({
            key: feature,
            cells: [
              <Noted key="feature" text={feature} note={source} />,
              formatInteger(uses),
              <Estimate key="minutes" range={minutesPerUse} />,
              <Estimate key="hours" range={hours} />,
            ],
          }))}
        />
      )}
    </Card>
  );
}

type Range = Dashboard['valueDemonstration']['lines'][number]['hours'];
const Estimate = ({ range: { low, likely, high } }: { readonly range: Range }) => (
  <Noted text={formatNumber(likely)} note={RECS.span(formatNumber(low), formatNumber(high))} />
);

/** A cell with a remark below. */
const Noted = ({ text, note }: { readonly text: string; readonly note: string }) => (
  <>
    {text} <span className={`small ${styles.note}`}>{note}</span>
  </>
);
