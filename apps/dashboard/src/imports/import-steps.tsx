import { Link } from '@tanstack/react-router';
import { IMPORTS } from '../words/imports';
import { type Step, STEPS } from './imports-search';
import styles from './imports.module.css';

interface ImportStepsProps {
  /** null: no file was sent yet. */
  readonly id: string | null;
  readonly shown: Step | 'file';
  /** Steps that lead somewhere. */
  readonly open: readonly Step[];
}

/** The way of a file, with links to the steps that one may go to. */
export const ImportSteps = ({ id, shown, open }: ImportStepsProps) => (
  <ol className={styles.steps} aria-label={IMPORTS.stepsName}>
    <li aria-current={shown === 'file' ? 'step' : undefined}>
      {id === null ? (
        IMPORTS.steps.file
      ) : (
        <Link to="/imports" activeOptions={{ exact: true }}>
          {IMPORTS.steps.file}
        </Link>
      )}
    </li>
    {STEPS.map((step) => (
      <li key={step} aria-current={step === shown ? 'step' : undefined}>
        {id !== null && step !== shown && open.includes(step) ? (
          <Link to="/imports/$importId" params={{ importId: id }} search={{ step }}>
            {IMPORTS.steps[step]}
          </Link>
        ) : (
          IMPORTS.steps[step]
        )}
      </li>
    ))}
  </ol>
);
