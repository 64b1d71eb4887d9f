import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { api, client } from '../api/client';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { toast } from '../kit/toast';
import { useFocusBack } from '../kit/use-focus-back';
import { DIALOGS } from '../words/dialogs';
import { TRAININGS } from '../words/trainings';
import { FaultSummary } from './fault-summary';
import { serverFaults } from './form-faults';
import { SessionFields } from './session-fields';
import { type DraftFaults, draftOf, sessionFaults, sessionOf } from './training-draft';
import styles from './training-form.module.css';
import { type Training, trainingQuery, TRAININGS_KEY } from './trainings-query';
import { localDay } from '../kit/local-day';

const NO_FAULTS: DraftFaults = {};

/** Moves a training or says something else about it; everybody who expects it is told. */
export function ChangeDialog({ training, onClose }: { readonly training: Training; readonly onClose: () => void }) {
  useFocusBack();
  const { id, customer, expected } = training;
  const paused = training.state === 'paused';
  const [first] = useState(() => draftOf(training));
  const [draft, setDraft] = useState(first);
  const [own, setOwn] = useState(NO_FAULTS);
  const [attempt, setAttempt] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const [today] = useState(() => localDay(Date.now(), training.timeZone));
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const account = api.useQuery('get', '/api/customers/{id}', { params: { path: { id: customer.id } } });
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: async () => (await client.PATCH('/api/intelligence/trainings/{id}', { params: { path: { id } }, body: sessionOf(draft) })).data!,
    onSuccess: (changed) => {
      queries.setQueryData(trainingQuery(id).queryKey, changed);
      void queries.invalidateQueries({ queryKey: TRAININGS_KEY });
      toast(changed.sequence === training.sequence || expected === 0 ? TRAININGS.changed : TRAININGS.changedTelling(expected, changed.state === 'paused'));
      onClose();
    },
  });
  const problem = change.error === null ? null : problemOf(change.error);
  const faults = { ...serverFaults(problem), ...own };
  const unchanged = JSON.stringify(draft) === JSON.stringify(first);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = sessionFaults(draft);
    setOwn(found);
    setAttempt((last) => last + 1);
    if (Object.keys(found).length === 0) change.mutate();
  };
  const leave = (): void => (unchanged ? onClose() : setLeaving(true));
  return (
    <Modal
      opened
      onClose={leave}
      returnFocus={false}
      fullScreen={narrow}
      title={TRAININGS.changeTitle}
      classNames={{ title: styles.title }}
      closeButtonProps={{ 'aria-label': TRAININGS.close, size: 34 }}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <FaultSummary faults={Object.values(faults)} what={TRAININGS.notChanged} problem={problem} attempt={attempt} />
        <SessionFields
          customerId={customer.id}
          training={id}
          draft={draft}
          faults={faults}
          from={today}
          ownZone={account.data?.timeZone ?? null}
          focused
          onChange={(next) => {
            setDraft({ ...draft, ...next });
            setOwn(NO_FAULTS);
            change.reset();
          }}
        />
        <p className="small">{TRAININGS.update(expected, paused)}</p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={leave} disabled={change.isPending}>
            {DIALOGS.cancel}
          </Button>
          <Button type="submit" loading={change.isPending} disabled={unchanged}>
            {TRAININGS.save(expected)}
          </Button>
        </div>
      </form>
      {leaving && <ConfirmDialog question={DIALOGS.discard} verb={DIALOGS.discardNow} onConfirm={onClose} onClose={() => setLeaving(false)} />}
    </Modal>
  );
}
