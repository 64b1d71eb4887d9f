import { formatInteger } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import { Card } from '../kit/card';
import { IMPORTS } from '../words/imports';
import { type Import, isBusy } from './imports-api';
import styles from './imports.module.css';
import { JobLine } from './job-line';
import { UndoButton } from './undo-button';

const COUNTS = ['created', 'updated', 'unchanged', 'accepted', 'duplicates', 'rejected'] as const;

/** The import itself, live, and what came of it. */
export function ImportStep({ one }: { readonly one: Import }) {
  if (isBusy(one)) return <JobLine one={one} words={one.state === 'undoing' ? IMPORTS.undoing : IMPORTS.importing} />;
  const { result, state, error, customers, customerCount } = one;
  return (
    <div className={styles.page}>
      <Card level={2} title={IMPORTS.steps.import}>
        <p role="status">{state === 'undone' ? IMPORTS.undone : state === 'imported' ? IMPORTS.done : (error ?? IMPORTS.states[state])}</p>
        {result !== null && (
          <p>
            {COUNTS.filter((key) => result[key] > 0)
              .map((key) => `${formatInteger(result[key])} ${IMPORTS.counts[key]}`)
              .join(' · ')}
          </p>
        )}
      </Card>
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
        {one.canUndo && <UndoButton id={one.id} fileName={one.fileName} />}
        <Link to="/imports">{IMPORTS.back}</Link>
      </div>
    </div>
  );
}
