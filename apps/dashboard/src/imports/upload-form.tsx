import { useState } from 'react';
import { mayConfigure, useMe } from '../api/me';
import { Field } from '../kit/field';
import { IMPORTS } from '../words/imports';
import { FileDrop } from './file-drop';
import type { Import } from './imports-api';
import styles from './imports.module.css';
import { UploadProgress } from './upload-progress';
import { useUpload } from './use-upload';

const KINDS = ['events', 'users', 'entitlements', 'contracts', 'gauges', 'customers', 'features'] as const;
/** What only those who see all accounts may bring in. */
const FOR_LEADERS: ReadonlySet<string> = new Set(['customers', 'features']);

/** A file, and what it holds. */
export function UploadForm() {
  const leader = mayConfigure(useMe());
  const [kind, setKind] = useState<Import['kind']>('events');
  const { upload, refused, take, stop } = useUpload(kind);
  return (
    <div className={styles.form}>
      <Field label={IMPORTS.kind}>
        {(control) => (
          <select
            {...control}
            disabled={upload !== null}
            value={kind}
            onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? 'events')}
          >
            {KINDS.filter((one) => leader || !FOR_LEADERS.has(one)).map((one) => (
              <option key={one} value={one}>
                {IMPORTS.kinds[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="small">
        {IMPORTS.about[kind]} <a href={`/api/imports/templates/${kind}`}>{IMPORTS.template}</a>
      </p>
      {upload === null ? <FileDrop onFile={take} /> : <UploadProgress upload={upload} onStop={stop} />}
      {refused !== null && (
        <p role="alert" className={styles.fault}>
          {IMPORTS.refused}: {refused}
        </p>
      )}
    </div>
  );
}
