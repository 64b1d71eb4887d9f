import { formatNumber, formatPercent } from '@adoption/presentation';
import { Card } from '../../kit/card';
import { OVERVIEW } from '../../words/customer';
import type { SectionProps } from '../section-props';
import { mostToGain } from './most-to-gain';
import { ScorePart } from './score-part';
import styles from './score-parts-card.module.css';

/** The parts of the score: what was measured, the points it earned of those it could. */
export function ScorePartsCard({ dashboard: { score } }: SectionProps) {
  const most = mostToGain(score.components);
  return (
    <Card title={OVERVIEW.parts} subtitle={OVERVIEW.partsNote}>
      <ul className={styles.parts}>
        {score.components.map((part) => (
          <ScorePart key={part.key} part={part} formulaVersion={score.formulaVersion} />
        ))}
      </ul>
      {most !== null && (
        <p className={styles.most}>
          {OVERVIEW.mostToGain}
          <strong>{OVERVIEW.part[most.key].toLowerCase()}</strong>
          {OVERVIEW.open(formatNumber(most.open))}
        </p>
      )}
      {score.coverage < 1 && <p className="small">{OVERVIEW.coverage(formatPercent(100 * score.coverage))}</p>}
    </Card>
  );
}
