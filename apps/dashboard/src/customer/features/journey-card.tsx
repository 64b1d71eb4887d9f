import { adoptionFunnel, type ChartColours, type ChartSize } from '@adoption/presentation';
import { useCallback } from 'react';
import { ChartFigure } from '../../charts/chart-figure';
import { Card } from '../../kit/card';
import { FEATURES } from '../../words/features';
import type { SectionProps } from '../section-props';
import styles from './journey-card.module.css';

const HEIGHT = 150;

/** How many active users reach each tier of features, and where most of them stop. */
export function JourneyCard({ dashboard: { adoptionJourney } }: Pick<SectionProps, 'dashboard'>) {
  const { tiers, largestDrop } = adoptionJourney;
  const build = useCallback((size: ChartSize, colours: ChartColours) => adoptionFunnel(tiers, colours, size), [tiers]);
  return (
    <Card title={FEATURES.journey} subtitle={FEATURES.journeySubtitle}>
      <ChartFigure build={build} height={HEIGHT} withTable={false} />
      {largestDrop !== null && (
        <p className={`small ${styles.note}`}>
          {FEATURES.largestDrop} <strong>{FEATURES.fromTo(largestDrop.from, largestDrop.to)}</strong>
          {FEATURES.stopThere(largestDrop.users)}
        </p>
      )}
    </Card>
  );
}
