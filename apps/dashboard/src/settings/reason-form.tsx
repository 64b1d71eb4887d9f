import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Field } from '../kit/field';
import { DIALOGS } from '../words/dialogs';
import { SETTINGS } from '../words/settings';
import styles from './settings-page.module.css';

interface ReasonFormProps {
  /** What the button does. */
  readonly verb: string;
  readonly danger?: boolean;
  /** What is wrong with the reason. */
  readonly fault: string | null;
  /** What is wrong apart from the fields. */
  readonly other: string | null;
  readonly busy: boolean;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A change of a setting in a dialog: its fields, and why it is made. */
export function ReasonForm({ verb, danger = false, fault, other, busy, onSave, onCancel, children }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      <Field label={SETTINGS.reason} fault={fault}>
        {(control) => (
          <input
            {...control}
            maxLength={500}
            required
            pattern=".*\S.*"
            autoComplete="off"
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </Field>
      {other !== null && (
        <p role="alert" className={styles.wrong}>
          {other}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={busy} {...(danger ? { color: 'red' } : {})}>
          {verb}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {DIALOGS.cancel}
        </Button>
      </div>
    </form>
  );
}
