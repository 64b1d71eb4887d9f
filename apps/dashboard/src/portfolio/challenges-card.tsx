import { formatPercent } from '@adoption/presentation';
import { Bar } from '../kit/bar';
import { Card } from '../kit/card';
import { PORTFOLIO } from '../words/portfolio';
import type { Portfolio } from './portfolio-query';
import styles from './challenges-card.module.css';

const MOST = 7;

interface ChallengesCardProps {
  readonly portfolio: Portfolio;
  readonly chosen: string | undefined;
  readonly onChoose: (challenge: string | undefined) => void;
}

/** What many accounts have in common; choosing one shows them. */
export function ChallengesCard({ portfolio: { challenges }, chosen, onChoose }: ChallengesCardProps) {
  return (
    <Card level={2} title={PORTFOLIO.challenges} subtitle={PORTFOLIO.challengesNote}>
      {challenges.length === 0 ? (
        <p>{PORTFOLIO.noChallenges}</p>
      ) : (
        <ol className={styles.list}>
          {challenges.slice(0, MOST).map(({ rule, subject, title, accounts, share }) => {
            const key = `${rule}:${subject}`;
            return (
              <li key={key}>
                <button type="button" aria-pressed={chosen === key} onClick={() => onChoose(chosen === key ? undefined : key)}>
                  <span className={styles.words}>
                    <strong>{title}</strong>
                    <span className="small">{PORTFOLIO.affected(accounts, formatPercent(share))}</span>
                  </span>
                  <Bar percent={share} />
                </button>
              </li>
            );
          })}
        </ol>
      )}
    </Card>
  );
}
