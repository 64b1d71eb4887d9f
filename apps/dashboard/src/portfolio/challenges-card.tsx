import { Button } from '@mantine/core';
import { formatInteger } from '@adoption/presentation';
import { lazy, Suspense, useState } from 'react';
import { Card } from '../kit/card';
import { PORTFOLIO } from '../words/portfolio';
import { challengeKey } from './challenge';
import { ChallengeRow } from './challenge-row';
import { ListedBelow } from './listed-below';
import type { Portfolio } from './portfolio-query';
import type { PortfolioSearch } from './portfolio-search';
import { useProgramme } from './use-programme';
import styles from './challenges-card.module.css';

const BulkDialog = lazy(() => import('../bulk/bulk-dialog').then(({ BulkDialog: loaded }) => ({ default: loaded })));

const SHORT = 6;

interface ChallengesCardProps {
  readonly portfolio: Portfolio;
  readonly search: PortfolioSearch;
  /** Accounts in the list; undefined while that is being found. */
  readonly listed: number | undefined;
  readonly onChoose: (challenge: string | undefined) => void;
}

/** What many accounts have in common; choosing one shows them, and a programme is for all of them. */
export function ChallengesCard({ portfolio: { challenges, accounts }, search, listed, onChoose }: ChallengesCardProps) {
  const [all, setAll] = useState(false);
  // Kept here: a row may go while something is being done for its accounts.
  const { programme, looking, begin, end } = useProgramme(search);
  const { challenge: chosen } = search;
  const rows = challenges.map((challenge) => ({ challenge, key: challengeKey(challenge) }));
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
              looking={looking === key}
              onProgramme={(kind) => begin({ challenge, kind })}
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
      {programme !== null && (
        <Suspense fallback={null}>
          <BulkDialog {...programme} onClose={end} />
        </Suspense>
      )}
    </Card>
  );
}
