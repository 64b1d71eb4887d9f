import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { api } from '../api/client';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { useFocusBack } from '../kit/use-focus-back';
import { BULK } from '../words/bulk';
import { DIALOGS } from '../words/dialogs';
import { SENDS } from '../words/sends';
import { BulkGuideForm } from './bulk-guide-form';
import { BulkRun, type RunHold } from './bulk-run';
import { BulkTrainingForm } from './bulk-training-form';
import type { Account, BulkKind, Work } from './run-each';
import styles from '../sends/sends.module.css';

interface BulkDialogProps {
  readonly kind: BulkKind;
  readonly accounts: readonly Account[];
  /** What the accounts have in common, where that is a feature. */
  readonly featureKey: string | undefined;
  readonly onClose: () => void;
}

/** Sends a guide to many accounts, or schedules a training for them: asks once, then works through them in sight of the person. */
export function BulkDialog({ kind, accounts, featureKey, onClose }: BulkDialogProps) {
  useFocusBack();
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const [work, setWork] = useState<{ readonly of: Work } | null>(null);
  const [dirty, setDirty] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const hold = useRef<RunHold>({ running: false, stop: () => {} });
  const features = api.useQuery('get', '/api/features', {});
  const usable = features.data?.items.filter(({ archivedAt }) => archivedAt === null);
  const leave = (): void => {
    // What is being done for an account is not broken off.
    if (hold.current.running) hold.current.stop();
    else if (work === null && dirty) setLeaving(true);
    else onClose();
  };
  const form = { accounts, featureKey, features: usable ?? [], onDirty: () => setDirty(true), onCancel: leave, onWork: (of: Work) => setWork({ of }) };
  return (
    <Modal
      opened
      onClose={leave}
      size={720}
      fullScreen={narrow}
      closeOnClickOutside={false}
      title={BULK.titles[kind](accounts.length)}
      closeButtonProps={{ 'aria-label': DIALOGS.close, size: 34 }}
    >
      {work !== null ? (
        <BulkRun kind={kind} accounts={accounts} work={work.of} onHold={(next) => void (hold.current = next)} onClose={onClose} />
      ) : (
        <div className={styles.form}>
          <details>
            <summary>{BULK.accounts}</summary>
            <p className="small">{accounts.map(({ name }) => name).join(' · ')}</p>
          </details>
          {features.error !== null && <Failure error={features.error} what={SENDS.data} onRetry={() => void features.refetch()} />}
          {features.error === null && usable === undefined && (
            <Loading what={SENDS.data}>
              <Skeleton height={480} />
            </Loading>
          )}
          {usable?.length === 0 && <Empty title={SENDS.noFeatures} />}
          {usable !== undefined && usable.length > 0 && (kind === 'guide' ? <BulkGuideForm {...form} /> : <BulkTrainingForm {...form} />)}
        </div>
      )}
      {leaving && <ConfirmDialog question={DIALOGS.notSaved} verb={DIALOGS.discardChanges} onConfirm={onClose} onClose={() => setLeaving(false)} />}
    </Modal>
  );
}
