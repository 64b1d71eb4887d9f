import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Account, BulkKind } from '../bulk/run-each';
import { alarm } from '../kit/toast';
import { PORTFOLIO } from '../words/portfolio';
import { allAccounts } from './all-accounts';
import { challengeKey, featureOf, type Challenge } from './challenge';
import { figuresSearch } from './portfolio-filters';
import type { PortfolioSearch } from './portfolio-search';

/** Something to do for all accounts that have a challenge. */
export interface Programme {
  readonly kind: BulkKind;
  /** What it is about; undefined: to be chosen. */
  readonly featureKey: string | undefined;
  readonly accounts: readonly Account[];
}

interface Wish {
  readonly challenge: Challenge;
  readonly kind: BulkKind;
}

/** Finds the accounts that a challenge counts, for a guide or a training: those of the figures, whatever the list is narrowed to. */
export function useProgramme(search: PortfolioSearch) {
  const [programme, setProgramme] = useState<Programme | null>(null);
  const find = useMutation({
    mutationFn: async ({ challenge, kind }: Wish): Promise<Programme> => ({
      kind,
      featureKey: featureOf(challenge),
      accounts: await allAccounts({ ...figuresSearch(search), challenge: challengeKey(challenge), sort: 'name' }),
    }),
    onSuccess: (found) => (found.accounts.length === 0 ? alarm(PORTFOLIO.noProgramme, null, PORTFOLIO.solved) : setProgramme(found)),
    onError: (error) => alarm(PORTFOLIO.noProgramme, error),
  });
  return {
    programme,
    /** The challenge whose accounts are being looked for. */
    looking: find.isPending ? challengeKey(find.variables.challenge) : null,
    begin: (wish: Wish): void => {
      if (!find.isPending) find.mutate(wish);
    },
    end: () => setProgramme(null),
  };
}
