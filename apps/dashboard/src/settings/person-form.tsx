import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, client } from '../api/client';
import { Field } from '../kit/field';
import { toast } from '../kit/toast';
import { PEOPLE } from '../words/settings';
import styles from './settings-page.module.css';

const ROLES = ['csm', 'leader', 'admin'] as const;
const NOBODY: Api<'PersonRequest'> = { name: '', email: '', role: 'csm' };

/** Somebody new. */
export function PersonForm() {
  const [person, setPerson] = useState(NOBODY);
  const [fault, setFault] = useState<string | null>(null);
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: () => client.PUT('/api/settings/people', { body: [person] }),
    onSuccess: ({ data }) => {
      const refused = data!.rejected[0]?.detail ?? null;
      setFault(refused);
      if (refused !== null) return;
      toast(PEOPLE.added);
      setPerson(NOBODY);
      void queries.invalidateQueries({ queryKey: ['get', '/api/settings/people'] });
    },
    onError: (error) => {
      const { faults, detail } = problemOf(error);
      setFault(faults[0]?.detail ?? detail);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.row}>
        <Field label={PEOPLE.name}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={255}
              autoComplete="off"
              value={person.name}
              onChange={({ currentTarget }) => setPerson({ ...person, name: currentTarget.value })}
            />
          )}
        </Field>
        <Field label={PEOPLE.email} fault={fault}>
          {(control) => (
            <input
              {...control}
              type="email"
              required
              maxLength={254}
              autoComplete="off"
              value={person.email}
              onChange={({ currentTarget }) => setPerson({ ...person, email: currentTarget.value })}
            />
          )}
        </Field>
        <Field label={PEOPLE.role}>
          {(control) => (
            <select
              {...control}
              value={person.role}
              onChange={({ currentTarget }) => setPerson({ ...person, role: ROLES.find((role) => role === currentTarget.value) ?? 'csm' })}
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {PEOPLE.roles[role]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" loading={add.isPending}>
          {PEOPLE.add}
        </Button>
      </div>
    </form>
  );
}
