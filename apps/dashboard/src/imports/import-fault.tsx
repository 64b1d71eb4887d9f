import { Card } from '../kit/card';
import { IMPORTS } from '../words/imports';
import type { Import } from './imports-api';
import styles from './imports.module.css';
import { RetryButton } from './retry-button';
import type { ImportSteps } from './steps-of';

/** Why the work on an import has failed, and a way to take it up again. */
export const ImportFault = ({ one, steps }: { readonly one: Import; readonly steps: ImportSteps }) => (
  <Card level={2} title={steps.current === 'check' ? IMPORTS.faults.check : IMPORTS.faults.import}>
    <p role="alert" className={styles.fault}>
      {one.error ?? IMPORTS.unknownFault}
    </p>
    {steps.canRetry && one.job !== null && <RetryButton id={one.id} job={one.job.id} />}
  </Card>
);
