import { changeGoodness, positionWord } from '@adoption/presentation';
import type { Api } from '../api/client';
import { METRICS } from '../words/metrics';
import styles from './delta.module.css';

const DIRECTIONS = { above: 'up', average: 'none', below: 'down' } as const;
const ARROWS = { above: '↗', average: '–', below: '↘' } as const;

/** Place among peers as arrow and word; the colour says whether it is welcome. */
export function Position({ position, suffix }: { readonly position: Api<'Metric'>['peerPosition']; readonly suffix: string }) {
  const word = positionWord(position);
  if (position === null || word === null)
    return (
      <span className={styles.suffix}>
        <span aria-hidden="true">{ARROWS.average}</span>
        <span className="visually-hidden">{METRICS.noData}</span> {suffix}
      </span>
    );
  return (
    <span className={styles[changeGoodness(DIRECTIONS[position], false)]}>
      <span aria-hidden="true">{ARROWS[position]} </span>
      {word}
      <span className={styles.suffix}> {suffix}</span>
    </span>
  );
}
