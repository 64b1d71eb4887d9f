import { Button } from '@mantine/core';
import { formatInteger } from '@adoption/presentation';
import { useState } from 'react';
import { Card } from '../kit/card';
import { PORTFOLIO } from '../words/portfolio';
import { ChallengeRow } from './challenge-row';
import { ListedBelow } from './listed-below';
import type { Portfolio } from './portfolio-query';
import styles from './challenges-card.module.css';

const SHORT = 6;

interface ChallengesCardProps {
  readonly portfolio: Portfolio;
  readonly chosen: string | undefined;
  /** Accounts in the list; undefined while that is being found. */
  readonly listed: number | undefined;
  readonly onChoose: (challenge: string | undefined) => void;
}

/** What many accounts have in common; choosing one shows them. */
export function ChallengesCard({ portfolio: { challenges, accounts }, chosen, listed, onChoose }: ChallengesCardProps) {
  const [all, setAll] = useState(false);
  const rows = challenges.map((challenge) => ({ challenge, key: `${challenge.rule}:${challenge.subject}` }));
  const needsAll = rows.findIndex(({ key }) => key === chosen) >= SHORT;
  const open = all || needsAll;
  return (
    <Card level={2} title={PORTFOLIO.challenges} subtitle={PORTFOLIO.challengesNote}>
      {rows.length === 0 ? (
        <p>{PORTFOLIO.noChallenges}</p>
      ) : (
        <ol className={styles.list}>
          {rows.slice(0, open ? undefined : SHORT).map(({ challenge, key }) => (
            <ChallengeRow
              key={key}
              challenge={challenge}
              total={accounts.total}
              pressed={chosen === key}
              onChoose={() => onChoose(chosen === key ? undefined : key)}
            />
          ))}
        </ol>
      )}
      {rows.length > SHORT && !needsAll && (
        <Button variant="subtle" size="compact-sm" className={`${styles.all} no-print`} aria-expanded={open} onClick={() => setAll(!all)}>
          {open ? PORTFOLIO.showFewer : PORTFOLIO.showAll(formatInteger(rows.length))}
        </Button>
      )}
      {chosen !== undefined && <ListedBelow listed={listed} />}
    </Card>
  );
}
