import { formatInteger } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import { Card } from '../kit/card';
import { IMPORTS } from '../words/imports';
import { ImportFault } from './import-fault';
import { type Import, isBusy } from './imports-api';
import styles from './imports.module.css';
import { JobLine } from './job-line';
import type { ImportSteps } from './steps-of';
import { UndoButton } from './undo-button';

const COUNTS = ['created', 'updated', 'unchanged', 'accepted', 'duplicates', 'rejected'] as const;

/** The import itself, live, and what came of it. */
export function ImportStep({ one, steps }: { readonly one: Import; readonly steps: ImportSteps }) {
  if (isBusy(one)) return <JobLine one={one} words={one.state === 'undoing' ? IMPORTS.undoing : IMPORTS.importing} />;
  const { result, state, customers, customerCount } = one;
  return (
    <div className={styles.page}>
      {state === 'failed' && <ImportFault one={one} steps={steps} />}
      {(state !== 'failed' || result !== null) && (
        <Card level={2} title={IMPORTS.steps.import}>
          {state !== 'failed' && <p role="status">{state === 'undone' ? IMPORTS.undone : IMPORTS.done}</p>}
          {result !== null && (
            <p>
              {COUNTS.filter((key) => result[key] > 0)
                .map((key) => `${formatInteger(result[key])} ${IMPORTS.counts[key]}`)
                .join(' · ')}
            </p>
          )}
        </Card>
      )}
      {customers.length > 0 && (
        <Card level={2} title={IMPORTS.accounts}>
          <ul className={styles.accounts}>
            {customers.map(({ id, name }) => (
              <li key={id}>
                <Link to="/customers/$customerId/adoption" params={{ customerId: id }}>
                  {name}
                </Link>
              </li>
            ))}
            {customerCount > customers.length && <li>{IMPORTS.moreAccounts(customerCount - customers.length)}</li>}
          </ul>
        </Card>
      )}
      <div className={styles.buttons}>
        {steps.open.includes('columns') && (
          <Link to="/imports/$importId" params={{ importId: one.id }} search={{ step: 'columns' }}>
            {IMPORTS.changeColumns}
          </Link>
        )}
        {steps.canUndo && <UndoButton id={one.id} fileName={one.fileName} />}
        <Link to="/imports">{IMPORTS.back}</Link>
      </div>
    </div>
  );
}
