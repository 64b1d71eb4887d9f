import { Button } from '@mantine/core';
import { formatInteger } from '@adoption/presentation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from '../kit/card';
import { alarm } from '../kit/toast';
import { IMPORTS } from '../words/imports';
import { BadRows } from './bad-rows';
import { DiscardButton } from './discard-button';
import { ImportFault } from './import-fault';
import { type Import, runImport } from './imports-api';
import styles from './imports.module.css';
import { JobLine } from './job-line';
import type { ImportSteps } from './steps-of';

interface CheckStepProps {
  readonly one: Import;
  readonly steps: ImportSteps;
  readonly onRun: () => void;
}

/** What the check found: how many rows are valid, which are not and why. */
export function CheckStep({ one, steps, onRun }: CheckStepProps) {
  const { rows, state } = one;
  return (
    <div className={styles.page}>
      {state === 'checking' && <JobLine one={one} words={IMPORTS.checking} />}
      {state === 'failed' && steps.current === 'check' && <ImportFault one={one} steps={steps} />}
      {state !== 'checking' && rows !== null && (
        <>
          <Card level={2} title={IMPORTS.steps.check}>
            <p role="status">{IMPORTS.valid(formatInteger(rows.valid), formatInteger(rows.total))}</p>
            {rows.duplicates > 0 && <p>{IMPORTS.duplicates(rows.duplicates, formatInteger(rows.duplicates))}</p>}
            {rows.valid === 0 && <p>{IMPORTS.nothingToDo}</p>}
          </Card>
          {rows.bad > 0 && <BadRows one={one} />}
        </>
      )}
      <div className={styles.buttons}>
        {steps.canRun && <RunButton id={one.id} onRun={onRun} />}
        {steps.open.includes('columns') && (
          <Link to="/imports/$importId" params={{ importId: one.id }} search={{ step: 'columns' }}>
            {IMPORTS.changeColumns}
          </Link>
        )}
        <Link to="/imports">{IMPORTS.another}</Link>
        {steps.canDiscard && <DiscardButton one={one} />}
      </div>
    </div>
  );
}

function RunButton({ id, onRun }: { readonly id: string; readonly onRun: () => void }) {
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: () => runImport(id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['import', id] });
      onRun();
    },
    onError: (error) => {
      alarm(IMPORTS.failed, error);
      void queries.invalidateQueries({ queryKey: ['import', id] });
    },
  });
  return (
    <Button loading={run.isPending} onClick={() => run.mutate()}>
      {IMPORTS.runNow}
    </Button>
  );
}
