import { Button } from '@mantine/core';
import { formatPercent } from '@adoption/presentation';
import { Bar } from '../kit/bar';
import { IMPORTS } from '../words/imports';
import styles from './imports.module.css';
import type { Upload } from './use-upload';

const ALL = 100;

/** How much of a file has been sent, with a way to end it. */
export const UploadProgress = ({ upload: { fileName, percent }, onStop }: { readonly upload: Upload; readonly onStop: () => void }) => (
  <div className={styles.upload}>
    <p role="status">{IMPORTS.uploading(fileName)}</p>
    <div role="progressbar" aria-label={IMPORTS.uploading(fileName)} aria-valuemin={0} aria-valuemax={ALL} aria-valuenow={Math.floor(percent)}>
      <Bar percent={percent} />
    </div>
    <p className="small">{percent < ALL ? IMPORTS.sent(formatPercent(percent)) : IMPORTS.reading}</p>
    <Button variant="default" onClick={onStop}>
      {IMPORTS.stopUpload}
    </Button>
  </div>
);
