import { Button, Drawer } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, client } from '../api/client';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { toast } from '../kit/toast';
import { CATALOGUE } from '../words/features-settings';
import { SETTINGS } from '../words/settings';
import { draftOf, requestOf } from './feature-draft';
import { FeatureFields } from './feature-fields';
import styles from './settings-page.module.css';

/** A feature to be changed, or a new one. */
export function FeatureDrawer({ feature, onClose }: { readonly feature: Api<'FeatureResponse'> | null; readonly onClose: () => void }) {
  const [first] = useState(() => draftOf(feature));
  const [draft, setDraft] = useState(first);
  const [refused, setRefused] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => client.PUT('/api/features', { body: [requestOf(draft, feature, new Date().toISOString())] }),
    onSuccess: ({ data }) => {
      const fault = data!.rejected[0]?.detail ?? null;
      setRefused(fault);
      if (fault !== null) return;
      toast(SETTINGS.saved);
      void queries.invalidateQueries();
      onClose();
    },
    onError: (error) => {
      const { faults, detail } = problemOf(error);
      setRefused(faults.length === 0 ? detail : faults.map((fault) => fault.detail).join(' '));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const leave = (): void => (JSON.stringify(draft) === JSON.stringify(first) ? onClose() : setLeaving(true));
  return (
    <Drawer
      opened
      onClose={leave}
      position="right"
      size="min(520px, 100vw)"
      title={feature?.name ?? CATALOGUE.newTitle}
      closeButtonProps={{ 'aria-label': SETTINGS.close, size: 34 }}
    >
      <form className={styles.form} onSubmit={submit}>
        <FeatureFields draft={draft} isNew={feature === null} onChange={(next) => setDraft({ ...draft, ...next })} />
        {refused !== null && (
          <p role="alert" className={styles.wrong}>
            {CATALOGUE.refused}: {refused}
          </p>
        )}
        <div className={styles.buttons}>
          <Button type="submit" loading={save.isPending}>
            {SETTINGS.save}
          </Button>
          <Button variant="default" onClick={leave}>
            {SETTINGS.cancel}
          </Button>
        </div>
      </form>
      {leaving && <ConfirmDialog question={CATALOGUE.discard} verb={CATALOGUE.discardVerb} onConfirm={onClose} onClose={() => setLeaving(false)} />}
    </Drawer>
  );
}
