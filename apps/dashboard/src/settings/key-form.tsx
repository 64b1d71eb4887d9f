import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, client } from '../api/client';
import { Field } from '../kit/field';
import { KEYS } from '../words/settings';
import styles from './settings-page.module.css';

const SCOPES = ['server', 'browser', 'read', 'admin'] as const;

/** A new key; it is shown once. */
export function KeyForm({ onMade }: { readonly onMade: (key: Api<'CreatedKeyResponse'>) => void }) {
  const [name, setName] = useState('');
  const [scope, setScope] = useState<Api<'KeyRequest'>['scope']>('server');
  const [origins, setOrigins] = useState('');
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: () => {
      const allowedOrigins = origins.split(/\s+/).filter((origin) => origin !== '');
      return client.POST('/api/settings/keys', { body: { name, scope, ...(scope === 'browser' ? { allowedOrigins } : {}) } });
    },
    onSuccess: ({ data }) => {
      onMade(data!);
      setName('');
      void queries.invalidateQueries({ queryKey: ['get', '/api/settings/keys'] });
    },
  });
  const problem = make.error === null ? null : problemOf(make.error);
  const ofOrigins = problem?.faults.find(({ pointer }) => pointer.startsWith('/allowedOrigins'))?.detail ?? null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.row}>
        <Field label={KEYS.name} fault={problem === null || ofOrigins !== null ? null : (problem.faults[0]?.detail ?? problem.detail)}>
          {(control) => (
            <input {...control} required maxLength={255} autoComplete="off" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
          )}
        </Field>
        <Field label={KEYS.scope}>
          {(control) => (
            <select {...control} value={scope} onChange={({ currentTarget }) => setScope(SCOPES.find((one) => one === currentTarget.value) ?? 'server')}>
              {SCOPES.map((one) => (
                <option key={one} value={one}>
                  {KEYS.scopes[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {scope === 'browser' && (
        <Field label={KEYS.origins} fault={ofOrigins}>
          {(control) => <textarea {...control} required rows={2} value={origins} onChange={({ currentTarget }) => setOrigins(currentTarget.value)} />}
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={make.isPending}>
          {KEYS.add}
        </Button>
      </div>
    </form>
  );
}
