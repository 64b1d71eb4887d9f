import { Button, Drawer } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, client } from '../api/client';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { toast } from '../kit/toast';
import { useFocusBack } from '../kit/use-focus-back';
import { CATALOGUE } from '../words/features-settings';
import { DIALOGS } from '../words/dialogs';
import { SETTINGS } from '../words/settings';
import { draftOf, requestOf } from './feature-draft';
import { NO_FAULTS, refusedRequest, refusedRow, unsendable } from './feature-faults';
import { FeatureFields } from './feature-fields';
import styles from './settings-page.module.css';

/** A feature to be changed, or a new one. */
export function FeatureDrawer({ feature, onClose }: { readonly feature: Api<'FeatureResponse'> | null; readonly onClose: () => void }) {
  useFocusBack();
  const [first] = useState(() => draftOf(feature));
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState(NO_FAULTS);
  const form = useRef<HTMLFormElement>(null);
  const [leaving, setLeaving] = useState(false);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => client.PUT('/api/features', { body: [requestOf(draft, feature, new Date().toISOString())] }),
    onSuccess: ({ data }) => {
      const fault = data!.rejected[0]?.detail ?? null;
      if (fault !== null) return setFaults(refusedRow(fault));
      toast(SETTINGS.saved);
      void queries.invalidateQueries();
      onClose();
    },
    onError: (error) => setFaults(refusedRequest(problemOf(error))),
  });
  // The first field at fault is where to go on.
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [faults]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const local = unsendable(draft);
    setFaults(local ?? NO_FAULTS);
    if (local === null) save.mutate();
  };
  const leave = (): void => (JSON.stringify(draft) === JSON.stringify(first) ? onClose() : setLeaving(true));
  return (
    <Drawer
      opened
      onClose={leave}
      position="right"
      size="min(520px, 100vw)"
      title={feature?.name ?? CATALOGUE.newTitle}
      closeButtonProps={{ 'aria-label': DIALOGS.close, size: 34 }}
    >
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <FeatureFields draft={draft} isNew={feature === null} faults={faults.fields} onChange={(next) => setDraft({ ...draft, ...next })} />
        {(faults.other !== null || Object.keys(faults.fields).length > 0) && (
          <p role="alert" className={styles.wrong}>
            {faults.other === null ? CATALOGUE.seeFields : `${CATALOGUE.refused}: ${faults.other}`}
          </p>
        )}
        <div className={styles.buttons}>
          <Button type="submit" loading={save.isPending}>
            {SETTINGS.save}
          </Button>
          <Button variant="default" onClick={leave}>
            {DIALOGS.cancel}
          </Button>
        </div>
      </form>
      {leaving && <ConfirmDialog question={DIALOGS.discard} verb={DIALOGS.discardNow} onConfirm={onClose} onClose={() => setLeaving(false)} />}
    </Drawer>
  );
}
