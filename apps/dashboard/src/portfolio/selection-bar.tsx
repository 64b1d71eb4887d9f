import { Button } from '@mantine/core';
import { formatInteger } from '@adoption/presentation';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { BulkKind } from '../bulk/run-each';
import { TableExport } from '../exports/table-export';
import { TickAll } from '../kit/tick-all';
import { alarm } from '../kit/toast';
import { EXPORTS } from '../words/exports';
import { PORTFOLIO } from '../words/portfolio';
import { allAccounts } from './all-accounts';
import { EXPORTED } from './exported';
import type { PortfolioSearch } from './portfolio-search';
import styles from './selection-bar.module.css';
import type { Selection } from '../kit/use-selection';

const BulkDialog = lazy(() => import('../bulk/bulk-dialog').then(({ BulkDialog: loaded }) => ({ default: loaded })));

interface SelectionBarProps {
  readonly selection: Selection;
  readonly search: PortfolioSearch;
  readonly shown: readonly { readonly id: string; readonly name: string }[];
  /** Accounts that pass the filters. */
  readonly total: number;
}

/** How many accounts are ticked, and what can be done for all of them. It stays in sight while the list is scrolled. */
export function SelectionBar({ selection, search, shown, total }: SelectionBarProps) {
  const [open, setOpen] = useState<{ readonly kind: BulkKind; readonly accounts: Selection['accounts'] } | null>(null);
  const { accounts } = selection;
  const everything = useMutation({
    mutationFn: () => allAccounts(search),
    onSuccess: (all) => selection.mark(all, true),
    onError: (error) => alarm(PORTFOLIO.notSelected, error),
  });
  const act = (kind: BulkKind, word: string) => (
    <Button variant="default" size="compact-sm" onClick={() => setOpen({ kind, accounts })}>
      {word}
    </Button>
  );
  return (
    <div className={`${styles.bar} ${accounts.length > 0 ? styles.full : ''} no-print`} role="group" aria-label={PORTFOLIO.selection}>
      <TickAll selection={selection} shown={shown} word={PORTFOLIO.selectShown(formatInteger(shown.length))} />
      {total > shown.length && (
        <Button variant="subtle" size="compact-sm" loading={everything.isPending} onClick={() => everything.mutate()}>
          {PORTFOLIO.selectAll(formatInteger(total))}
        </Button>
      )}
      <span role="status" className={styles.count}>
        {accounts.length > 0 && PORTFOLIO.selected(formatInteger(accounts.length), accounts.length)}
      </span>
      {accounts.length > 0 && (
        <>
          {act('guide', PORTFOLIO.sendGuide)}
          {act('training', PORTFOLIO.scheduleTraining)}
          <TableExport
            label={EXPORTS.export}
            size="compact-sm"
            formats={EXPORTED}
            // Ticks outlast filters: whoever is ticked is exported, whether shown or not.
            wish={(format) => ({
              kind: 'portfolio',
              about: EXPORTS.accountsSelected(formatInteger(accounts.length), accounts.length),
              query: { period: search.period, sort: search.sort },
              body: { format, customerIds: accounts.map(({ id }) => id) },
            })}
          />
          <Button variant="subtle" size="compact-sm" onClick={selection.clear}>
            {PORTFOLIO.selectNone}
          </Button>
        </>
      )}
      {open !== null && (
        <Suspense fallback={null}>
          <BulkDialog
            kind={open.kind}
            featureKey={search.challenge?.slice(search.challenge.indexOf(':') + 1)}
            accounts={open.accounts}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
