import { type ChartColours, type ChartSize, scoreDistribution } from '@adoption/presentation';
import { useCallback } from 'react';
import { ChartFigure } from '../charts/chart-figure';
import { Card } from '../kit/card';
import { PORTFOLIO } from '../words/portfolio';
import type { Portfolio } from './portfolio-query';
import type { BandFilter } from './portfolio-search';
import styles from './distribution-card.module.css';

const SHOWN_BANDS = ['poor', 'fair', 'good', 'excellent'] as const;

/** How many accounts have which score; a band shows its accounts. */
export function DistributionCard({ portfolio: { distribution }, onBand }: { readonly portfolio: Portfolio; readonly onBand: (band: BandFilter) => void }) {
  const build = useCallback((size: ChartSize, colours: ChartColours) => scoreDistribution(distribution, colours, size), [distribution]);
  return (
    <Card level={2} title={PORTFOLIO.distribution} subtitle={PORTFOLIO.distributionNote}>
      <ChartFigure build={build} height={230} />
      <div className={`${styles.bands} no-print`}>
        {SHOWN_BANDS.map((band) => (
          <button key={band} type="button" onClick={() => onBand(band)} aria-label={PORTFOLIO.showBand(PORTFOLIO.bands[band])}>
            {PORTFOLIO.bands[band]}
          </button>
        ))}
      </div>
    </Card>
  );
}
