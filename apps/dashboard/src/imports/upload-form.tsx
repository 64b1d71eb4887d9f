import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { mayConfigure, useMe } from '../api/me';
import { Field } from '../kit/field';
import { IMPORTS } from '../words/imports';
import { type Import, uploadFile } from './imports-api';
import styles from './imports.module.css';
import { refuseFile } from './refuse-file';

const KINDS = ['events', 'users', 'entitlements', 'contracts', 'gauges', 'customers', 'features'] as const;
/** What only those who see all accounts may bring in. */
const FOR_LEADERS: ReadonlySet<string> = new Set(['customers', 'features']);

/** A file, and what it holds. */
export function UploadForm() {
  const leader = mayConfigure(useMe());
  const [kind, setKind] = useState<Import['kind']>('events');
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile(file, kind),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['imports'] });
      void navigate({ to: '/imports/$importId', params: { importId: id }, search: { step: 'columns' } });
    },
    onError: (error) => setRefused(problemOf(error).detail),
  });
  const take = (file: File | undefined): void => {
    if (file === undefined || upload.isPending) return;
    const reason = refuseFile(file);
    setRefused(reason);
    if (reason === null) upload.mutate(file);
  };
  return (
    <div className={styles.form}>
      <Field label={IMPORTS.kind}>
        {(control) => (
          <select {...control} value={kind} onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? 'events')}>
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
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <p>{IMPORTS.drop}</p>
        <Button loading={upload.isPending} onClick={() => chooser.current?.click()}>
          {IMPORTS.choose}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={IMPORTS.choose}
          accept=".csv,.tsv,.txt,.xlsx,.gz"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">{upload.isPending && <p>{IMPORTS.uploading(upload.variables.name)}</p>}</div>
      {refused !== null && (
        <p role="alert" className={styles.fault}>
          {IMPORTS.refused}: {refused}
        </p>
      )}
    </div>
  );
}
