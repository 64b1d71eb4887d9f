import { type ChartColours, type ChartSize, formatHour, formatWeekday, MISSING, usageHeatmap, weekendUse } from '@adoption/presentation';
import { useCallback } from 'react';
import { ChartFigure } from '../../charts/chart-figure';
import { Card } from '../../kit/card';
import { TRENDS } from '../../words/trends';
import type { Dashboard } from '../section-props';
import { busiestHour } from './busiest-hour';
import styles from './usage-patterns-card.module.css';

const HOURS_A_DAY = 24;

/** When people use the product, hour by hour of the week. */
export function UsagePatternsCard({ dashboard: { trends, customer } }: { readonly dashboard: Dashboard }) {
  const { heatmap, peak, weekendShare } = trends;
  const build = useCallback((size: ChartSize, colours: ChartColours) => usageHeatmap(heatmap, peak, colours, size), [heatmap, peak]);
  const busiest = busiestHour(heatmap);
  return (
    <Card title={TRENDS.patterns} subtitle={TRENDS.patternsSubtitle(customer.timeZone)}>
      <ChartFigure build={build} height={260} rowLength={HOURS_A_DAY} />
      <dl className={styles.facts}>
        <div>
          <dt className="small">{TRENDS.peak}</dt>
          <dd>{peak === null ? TRENDS.noPeak : `${days(peak.fromWeekday, peak.toWeekday)}, ${hours(peak.fromHour, peak.toHour)}`}</dd>
        </div>
        <div>
          <dt className="small">{TRENDS.busiest}</dt>
          <dd>{busiest === null ? MISSING : `${formatWeekday(busiest.weekday)}, ${hours(busiest.hour, busiest.hour + 1)}`}</dd>
        </div>
        <div>
          <dt className="small">{TRENDS.weekend}</dt>
          <dd>{weekendUse(weekendShare)}</dd>
        </div>
      </dl>
    </Card>
  );
}

const days = (from: number, to: number): string => (from === to ? formatWeekday(from) : `${formatWeekday(from).slice(0, 3)}–${formatWeekday(to).slice(0, 3)}`);
const hours = (from: number, to: number): string => `${formatHour(from)}–${formatHour(to)}`;
