import { Button, Modal } from '@mantine/core';
import { type FormEvent, useId, useRef, useState } from 'react';
import { RECS } from '../../words/peers';
import styles from './dismiss-dialog.module.css';

const MOST_LETTERS = 500;

interface DismissDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onDismiss: (reason: string) => void;
}

/** Asks why a recommendation does not apply. */
export function DismissDialog({ title, onClose, onDismiss }: DismissDialogProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') return onDismiss(reason.trim());
    setMissing(true);
    return field.current?.focus();
  };
  return (
    <Modal opened onClose={onClose} title={RECS.dismissTitle(title)} closeButtonProps={{ 'aria-label': RECS.close }}>
      <form onSubmit={submit} className={styles.form} noValidate>
        <label htmlFor={id}>{RECS.reason}</label>
        <textarea
          id={id}
          ref={field}
          data-autofocus
          rows={3}
          maxLength={MOST_LETTERS}
          value={reason}
          aria-invalid={missing}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <p id={`${id}-hint`} className={missing ? styles.fault : 'small'}>
          {missing ? RECS.reasonMissing : RECS.reasonHint}
        </p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {RECS.cancel}
          </Button>
          <Button type="submit">{RECS.dismissNow}</Button>
        </div>
      </form>
    </Modal>
  );
}
