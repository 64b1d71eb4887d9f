import { Card } from '../kit/card';
import { IMPORTS } from '../words/imports';
import { ImportHistory } from './import-history';
import { ImportSteps } from './import-steps';
import styles from './imports.module.css';
import { UploadForm } from './upload-form';

/** Files in: a new one, and those before. */
export const ImportsPage = () => (
  <>
    <h1>{IMPORTS.title}</h1>
    <p className="small">{IMPORTS.note}</p>
    <ImportSteps id={null} shown="file" open={[]} />
    <div className={styles.page}>
      <Card level={2} title={IMPORTS.upload}>
        <UploadForm />
      </Card>
      <ImportHistory />
    </div>
  </>
);
