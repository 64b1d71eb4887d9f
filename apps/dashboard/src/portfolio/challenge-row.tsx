import { formatInteger, formatPercent } from '@adoption/presentation';
import type { Api } from '../api/client';
import { Bar } from '../kit/bar';
import { PORTFOLIO } from '../words/portfolio';
import { challengeGap } from './challenge-gap';
import styles from './challenges-card.module.css';

interface ChallengeRowProps {
  readonly challenge: Api<'CommonChallenge'>;
  /** Accounts that the share is of. */
  readonly total: number;
  readonly pressed: boolean;
  readonly onChoose: () => void;
}

/** One challenge: how many accounts have it, and how far they are off. */
export function ChallengeRow({ challenge: { rule, title, accounts, share, averageGap }, total, pressed, onChoose }: ChallengeRowProps) {
  const gap = challengeGap(rule, averageGap);
  return (
    <li>
      <button type="button" aria-pressed={pressed} onClick={onChoose}>
        <span className={styles.words}>
          <strong>{title}</strong>
          <span className="small">
            {PORTFOLIO.affected(formatInteger(accounts), formatInteger(total), total, formatPercent(share))}
            {gap !== null && ` · ${PORTFOLIO.gap(gap)}`}
          </span>
        </span>
        <Bar percent={share} />
      </button>
    </li>
  );
}
