import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Bar } from '../kit/bar';
import { BULK } from '../words/bulk';
import { OutcomeTable } from './outcome-table';
import type { Account, BulkKind, Work } from './run-each';
import { useBulkRun } from './use-bulk-run';
import styles from '../sends/sends.module.css';

/** Lets the dialog around a run stop it. */
export interface RunHold {
  readonly running: boolean;
  readonly stop: () => void;
}

interface BulkRunProps {
  readonly kind: BulkKind;
  readonly accounts: readonly Account[];
  readonly work: Work;
  /** Hears whether it runs, and how to stop it. */
  readonly onHold: (hold: RunHold) => void;
  readonly onClose: () => void;
}

/** Works through accounts: how far it is, what came of each, and what failed once more. */
export function BulkRun({ kind, accounts, work, onHold, onClose }: BulkRunProps) {
  const { outcomes, running, stopping, left, run, stop } = useBulkRun(accounts, work);
  const title = useRef<HTMLHeadingElement>(null);
  const failed = left.filter(({ id }) => outcomes.get(id)?.state === 'failed').length;
  const gone = accounts.length - left.length + failed;
  const progress = BULK.progress(gone, accounts.length);
  useEffect(() => onHold({ running, stop }));
  // First the work, then its end has the focus: buttons come and go.
  useEffect(() => title.current?.focus(), [running]);
  return (
    <div className={styles.form}>
      <div
        role="progressbar"
        aria-label={BULK.working}
        aria-valuemin={0}
        aria-valuemax={accounts.length}
        aria-valuenow={gone}
        aria-valuetext={progress}
        className={styles.progress}
      >
        <h3 ref={title} tabIndex={-1}>
          {running ? BULK.working : left.length > failed ? BULK.stopped : BULK.finished}
        </h3>
        <p className="number">{progress}</p>
        <Bar percent={(100 * gone) / accounts.length} />
      </div>
      <OutcomeTable kind={kind} accounts={accounts} outcomes={outcomes} />
      <div className={styles.buttons}>
        {running ? (
          <Button variant="default" disabled={stopping} onClick={stop}>
            {stopping ? BULK.stopping : BULK.stop}
          </Button>
        ) : (
          <>
            {left.length > 0 && (
              <Button variant="default" onClick={() => void run()}>
                {failed === left.length ? BULK.again(failed) : BULK.goOn(left.length)}
              </Button>
            )}
            <Button onClick={onClose}>{BULK.close}</Button>
          </>
        )}
      </div>
    </div>
  );
}
