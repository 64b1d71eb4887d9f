import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, client } from '../api/client';
import { Field } from '../kit/field';
import { toast } from '../kit/toast';
import { useFocusBack } from '../kit/use-focus-back';
import { DIALOGS } from '../words/dialogs';
import { PEOPLE, SETTINGS } from '../words/settings';
import { ChoiceField } from './choice-field';
import { NO_PERSON_FAULTS, refusedPerson, refusedPeople } from './person-faults';
import { ROLES } from './roles';
import styles from './settings-page.module.css';

interface PersonDialogProps {
  readonly person: Api<'PersonResponse'>;
  /** Nobody takes their own role away by mistake. */
  readonly isSelf: boolean;
  readonly onClose: () => void;
}

/** Name and role of a person; saved when it is said so. */
export function PersonDialog({ person, isSelf, onClose }: PersonDialogProps) {
  useFocusBack();
  const [name, setName] = useState(person.name);
  const [role, setRole] = useState(person.role);
  const [faults, setFaults] = useState(NO_PERSON_FAULTS);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => client.PUT('/api/settings/people', { body: [{ email: person.email, name: name.trim(), role }] }),
    onSuccess: ({ data }) => {
      const refused = data!.rejected[0]?.detail ?? null;
      if (refused !== null) return setFaults(refusedPerson(refused));
      toast(PEOPLE.changed);
      onClose();
      void queries.invalidateQueries();
    },
    onError: (error) => setFaults(refusedPeople(problemOf(error))),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setFaults(NO_PERSON_FAULTS);
    save.mutate();
  };
  const unchanged = name.trim() === person.name && role === person.role;
  return (
    <Modal opened onClose={onClose} title={PEOPLE.editTitle(person.email)} closeButtonProps={{ 'aria-label': DIALOGS.close }}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={PEOPLE.name} fault={faults.name}>
          {(control) => (
            <input
              {...control}
              data-autofocus
              required
              maxLength={200}
              autoComplete="off"
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
          )}
        </Field>
        <ChoiceField label={PEOPLE.role} fault={faults.role} value={role} words={PEOPLE.roles} options={ROLES} disabled={isSelf} onChange={setRole} />
        {isSelf && <p className="small">{PEOPLE.ownRole}</p>}
        {(faults.other ?? faults.email) !== null && (
          <p role="alert" className={styles.wrong}>
            {faults.other ?? faults.email}
          </p>
        )}
        <div className={styles.buttons}>
          <Button type="submit" disabled={unchanged} loading={save.isPending}>
            {SETTINGS.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {DIALOGS.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
