import { Button } from '@mantine/core';
import { bandWord, type ChartColours, type ChartSize, earlierWord, scoreChangeParts, scoreGauge } from '@adoption/presentation';
import { lazy, Suspense, useCallback, useState } from 'react';
import { ChartFigure } from '../../charts/chart-figure';
import { Card } from '../../kit/card';
import { Change } from '../../kit/delta';
import { Status, type Tone } from '../../kit/status';
import { OVERVIEW } from '../../words/customer';
import type { Dashboard, SectionProps } from '../section-props';
import { NotEnoughData } from './not-enough-data';
import styles from './score-card.module.css';

const ScoreHistoryDialog = lazy(() => import('./score-history-dialog').then(({ ScoreHistoryDialog: loaded }) => ({ default: loaded })));

const TONES: Readonly<Record<'excellent' | 'good' | 'fair' | 'poor', Tone>> = { excellent: 'good', good: 'good', fair: 'watch', poor: 'poor' };

/** The score, its band, its change in words, and its way here. */
export function ScoreCard({ dashboard }: SectionProps) {
  const [history, setHistory] = useState(false);
  const { adoptionScore, score } = dashboard;
  return (
    <Card title={OVERVIEW.score} subtitle={score.band === null ? undefined : OVERVIEW.rated[score.band]} className={styles.card}>
      {adoptionScore === null ? <NotEnoughData dashboard={dashboard} /> : <Shown dashboard={dashboard} />}
      <Button variant="subtle" size="compact-sm" className="no-print" onClick={() => setHistory(true)}>
        {OVERVIEW.history}
      </Button>
      <Suspense fallback={null}>
        {history && <ScoreHistoryDialog customer={dashboard.customer} period={dashboard.period.key} onClose={() => setHistory(false)} />}
      </Suspense>
    </Card>
  );
}

function Shown({ dashboard }: { readonly dashboard: Dashboard }) {
  const { adoptionScore, score, period } = dashboard;
  const { band, delta, peerMedian, explanation } = score;
  const earlier = earlierWord(period.key);
  const build = useCallback(
    (size: ChartSize, colours: ChartColours) => scoreGauge({ score: adoptionScore, band, delta, peerMedian, earlier }, colours, size),
    [adoptionScore, band, delta, peerMedian, earlier],
  );
  return (
    <>
      <div className={styles.gauge}>
        <ChartFigure build={build} height={210} withTable={false} />
      </div>
      <p className={styles.verdict}>
        {band !== null && (
          <Status tone={TONES[band]} chip>
            {bandWord(band)}
          </Status>
        )}
        {delta !== null && earlier !== null && <Change parts={scoreChangeParts(delta)} suffix={OVERVIEW.from(earlier)} />}
      </p>
      {explanation !== null && <p className={styles.why}>{explanation}</p>}
    </>
  );
}
