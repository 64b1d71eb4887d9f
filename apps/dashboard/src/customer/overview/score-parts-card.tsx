import { formatNumber, formatPercent } from '@adoption/presentation';
import { Card } from '../../kit/card';
import { OVERVIEW } from '../../words/customer';
import type { SectionProps } from '../section-props';
import { mostToGain } from './possible-points';
import { ScorePart } from './score-part';
import styles from './score-parts-card.module.css';

const WHOLE = 1 - 1e-9;

/** The parts of the score: what was measured, the points it earned of those it could. */
export function ScorePartsCard(props: SectionProps) {
  const { score } = props.dashboard;
  const most = mostToGain(score.components);
  return (
    <Card title={OVERVIEW.parts} subtitle={OVERVIEW.partsNote}>
      <ul className={styles.parts}>
        {score.components.map(({ key }) => (
          <ScorePart key={key} part={key} {...props} />
        ))}
      </ul>
      {most !== null && (
        <p className={styles.most}>
          {OVERVIEW.mostToGain}
          <strong>{OVERVIEW.part[most.key].toLowerCase()}</strong>
          {OVERVIEW.open(formatNumber(most.open))}
        </p>
      )}
      {score.coverage < WHOLE && <p className={`small ${styles.coverage}`}>{OVERVIEW.coverage(formatPercent(100 * score.coverage))}</p>}
    </Card>
  );
}
