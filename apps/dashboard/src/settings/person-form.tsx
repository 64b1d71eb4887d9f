import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, client } from '../api/client';
import { Field } from '../kit/field';
import { toast } from '../kit/toast';
import { PEOPLE } from '../words/settings';
import { ChoiceField } from './choice-field';
import { NO_PERSON_FAULTS, refusedPeople, refusedPerson } from './person-faults';
import { ROLES } from './roles';
import styles from './settings-page.module.css';

const NOBODY: Api<'PersonRequest'> = { name: '', email: '', role: 'csm' };

/** Somebody new. */
export function PersonForm() {
  const [person, setPerson] = useState(NOBODY);
  const [faults, setFaults] = useState(NO_PERSON_FAULTS);
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: () => client.PUT('/api/settings/people', { body: [person] }),
    onSuccess: ({ data }) => {
      const refused = data!.rejected[0]?.detail ?? null;
      setFaults(refused === null ? NO_PERSON_FAULTS : refusedPerson(refused));
      if (refused !== null) return;
      toast(PEOPLE.added);
      setPerson(NOBODY);
      void queries.invalidateQueries({ queryKey: ['get', '/api/settings/people'] });
    },
    onError: (error) => setFaults(refusedPeople(problemOf(error))),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.row}>
        <Field label={PEOPLE.name} fault={faults.name}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={200}
              autoComplete="off"
              value={person.name}
              onChange={({ currentTarget }) => setPerson({ ...person, name: currentTarget.value })}
            />
          )}
        </Field>
        <Field label={PEOPLE.email} fault={faults.email}>
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
        <ChoiceField
          label={PEOPLE.role}
          fault={faults.role}
          value={person.role}
          words={PEOPLE.roles}
          options={ROLES}
          onChange={(role) => setPerson({ ...person, role })}
        />
      </div>
      {faults.other !== null && (
        <p role="alert" className={styles.wrong}>
          {faults.other}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={add.isPending}>
          {PEOPLE.add}
        </Button>
      </div>
    </form>
  );
}
