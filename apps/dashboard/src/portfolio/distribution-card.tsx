import { type ChartColours, type ChartSize, scoreDistribution } from '@adoption/presentation';
import { useCallback } from 'react';
import { ChartFigure } from '../charts/chart-figure';
import { Card } from '../kit/card';
import { PORTFOLIO } from '../words/portfolio';
import { ListedBelow } from './listed-below';
import type { Portfolio } from './portfolio-query';
import type { BandFilter } from './portfolio-search';
import styles from './distribution-card.module.css';

const SHOWN_BANDS: readonly BandFilter[] = ['poor', 'fair', 'good', 'excellent', 'unscored'];

interface DistributionCardProps {
  readonly portfolio: Portfolio;
  readonly chosen: BandFilter | undefined;
  /** Accounts in the list; undefined while that is being found. */
  readonly listed: number | undefined;
  readonly onChoose: (band: BandFilter | undefined) => void;
}

/** How many accounts have which score; a bar, or the name of a band, shows the accounts of the band. */
export function DistributionCard({ portfolio: { distribution }, chosen, listed, onChoose }: DistributionCardProps) {
  const build = useCallback((size: ChartSize, colours: ChartColours) => scoreDistribution(distribution, colours, size), [distribution]);
  const choose = (band: BandFilter | undefined): void => onChoose(band === chosen ? undefined : band);
  return (
    <Card level={2} title={PORTFOLIO.distribution} subtitle={PORTFOLIO.distributionNote}>
      <ChartFigure build={build} height={230} onPick={(bin) => choose(distribution[bin]?.band)} />
      <div className={`${styles.bands} no-print`} role="group" aria-label={PORTFOLIO.showBand}>
        {SHOWN_BANDS.map((band) => (
          <button key={band} type="button" aria-pressed={band === chosen} onClick={() => choose(band)}>
            {PORTFOLIO.bands[band]}
          </button>
        ))}
      </div>
      {chosen !== undefined && <ListedBelow listed={listed} />}
    </Card>
  );
}
