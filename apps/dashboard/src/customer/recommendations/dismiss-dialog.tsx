import { Button, Modal } from '@mantine/core';
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { problemOf } from '../../api/api-problem';
import { ConfirmDialog } from '../../kit/confirm-dialog';
import { useFocusBack } from '../../kit/use-focus-back';
import { DIALOGS } from '../../words/dialogs';
import { RECS } from '../../words/peers';
import { STATES } from '../../words/states';
import type { AnyRecommendation } from './any-recommendation';
import styles from './dismiss-dialog.module.css';
import { useDecision } from './use-decision';

const MOST_LETTERS = 500;

interface DismissDialogProps {
  readonly recommendation: AnyRecommendation;
  /** Gets the focus when the dialog is gone. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Asks why a recommendation does not apply; stays until the answer is kept, and keeps what was typed when it is not. */
export function DismissDialog({ recommendation, opener, onClose }: DismissDialogProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { mutate, isPending, error } = useDecision(recommendation);
  useFocusBack(opener);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') return mutate({ status: 'dismissed', reason: reason.trim() }, { onSuccess: onClose });
    setMissing(true);
    return field.current?.focus();
  };
  const leave = (): void => {
    if (isPending) return;
    if (reason.trim() === '') onClose();
    else setLeaving(true);
  };
  return (
    <Modal opened onClose={leave} returnFocus={false} title={RECS.dismissTitle(recommendation.title)} closeButtonProps={{ 'aria-label': RECS.close }}>
      <form onSubmit={submit} className={styles.form} noValidate>
        <label htmlFor={id}>{RECS.reason}</label>
        <textarea
          id={id}
          ref={field}
          data-autofocus
          rows={3}
          maxLength={MOST_LETTERS}
          value={reason}
          readOnly={isPending}
          aria-invalid={missing}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
            setMissing(false);
          }}
        />
        <p id={`${id}-hint`} className={missing ? styles.fault : 'small'}>
          {missing ? RECS.reasonMissing : RECS.reasonHint}
        </p>
        {error !== null && <Refusal error={error} />}
        <div className={styles.buttons}>
          <Button variant="default" onClick={leave} disabled={isPending}>
            {RECS.cancel}
          </Button>
          <Button type="submit" loading={isPending}>
            {RECS.dismissNow}
          </Button>
        </div>
      </form>
      {leaving && <ConfirmDialog question={DIALOGS.discard} verb={DIALOGS.discardNow} onConfirm={onClose} onClose={() => setLeaving(false)} />}
    </Modal>
  );
}

function Refusal({ error }: { readonly error: Error }) {
  const { detail, reference } = problemOf(error);
  return (
    <div role="alert" className={styles.fault}>
      <p>
        {RECS.failed}: {detail}
      </p>
      {reference !== null && <p>{STATES.reference(reference)}</p>}
    </div>
  );
}
