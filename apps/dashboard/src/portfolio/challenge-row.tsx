import { formatInteger, formatPercent } from '@adoption/presentation';
import type { BulkKind } from '../bulk/run-each';
import { Bar } from '../kit/bar';
import { PORTFOLIO } from '../words/portfolio';
import { type Challenge, isTeachable } from './challenge';
import { challengeGap } from './challenge-gap';
import { ProgrammeMenu } from './programme-menu';
import styles from './challenges-card.module.css';

interface ChallengeRowProps {
  readonly challenge: Challenge;
  /** Accounts that the share is of. */
  readonly total: number;
  readonly pressed: boolean;
  /** Its accounts are being looked for. */
  readonly looking: boolean;
  readonly onChoose: () => void;
  readonly onProgramme: (kind: BulkKind) => void;
}

/** One challenge: how many accounts have it, and how far they are off, and what can be done for all of them. */
export function ChallengeRow({ challenge, total, pressed, looking, onChoose, onProgramme }: ChallengeRowProps) {
  const { rule, title, accounts, share, averageGap } = challenge;
  const gap = challengeGap(rule, averageGap);
  return (
    <li>
      <button type="button" className={styles.challenge} aria-pressed={pressed} onClick={onChoose}>
        <span className={styles.words}>
          <strong>{title}</strong>
          <span className="small">
            {PORTFOLIO.affected(formatInteger(accounts), formatInteger(total), total, formatPercent(share))}
            {gap !== null && ` · ${PORTFOLIO.gap(gap)}`}
          </span>
        </span>
        <Bar percent={share} />
      </button>
      <div className={styles.act}>{isTeachable(challenge) && <ProgrammeMenu title={title} looking={looking} onChoose={onProgramme} />}</div>
    </li>
  );
}
