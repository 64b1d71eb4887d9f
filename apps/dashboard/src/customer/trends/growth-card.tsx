import { type ChartColours, type ChartSize, formatDate, growthChart, growthPins } from '@adoption/presentation';
import { useCallback, useState } from 'react';
import { ChartFigure } from '../../charts/chart-figure';
import { Card } from '../../kit/card';
import { TRENDS } from '../../words/trends';
import type { Dashboard } from '../section-props';
import styles from './growth-card.module.css';

const HEIGHT = 230;
/** Where the pins are told from before the chart knows its width. */
const USUAL_WIDTH = 480;

/** Actions per week since the first event, and the milestones on the way. */
export function GrowthCard({ dashboard: { trends } }: { readonly dashboard: Dashboard }) {
  const { growth, milestones } = trends;
  const [width, setWidth] = useState(USUAL_WIDTH);
  const build = useCallback((size: ChartSize, colours: ChartColours) => growthChart(growth, milestones, colours, size), [growth, milestones]);
  const pins = growthPins(growth, milestones, width);
  return (
    <Card title={TRENDS.growth} subtitle={TRENDS.growthSubtitle}>
      <ChartFigure build={build} height={HEIGHT} onWidth={setWidth} />
      {pins.length === 0 ? (
        <p className="small">{TRENDS.noMilestones}</p>
      ) : (
        <ol className={styles.milestones}>
          {pins.map(({ number, milestones: reached }) => (
            <li key={number}>
              <span className={styles.pin}>{number}</span>
              <span>
                {reached.map(({ title, week, date }) => (
                  <span key={title + date} className={styles.milestone}>
                    <strong>{TRENDS.week(week)}</strong> {title} <span className="small">{formatDate(date)}</span>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
