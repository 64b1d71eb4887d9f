import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { type Api, api } from '../api/client';
import { useMe } from '../api/me';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { Failure, Loading, Skeleton } from '../kit/states';
import { useFocusBack } from '../kit/use-focus-back';
import { DIALOGS } from '../words/dialogs';
import { TRAININGS } from '../words/trainings';
import type { TrainingDraft } from './training-draft';
import { TrainingForm } from './training-form';
import styles from './training-form.module.css';
import { localDay } from '../kit/local-day';
import { usualTime } from './usual-time';

export interface TrainingDialogProps {
  readonly customerId: string;
  readonly customerName: string;
  readonly featureKey: string | undefined;
  readonly timeZone: string;
  /** When most people of the account are active. */
  readonly peak: Api<'PeakBlock'> | null;
  readonly onClose: () => void;
}

/** Schedules a training on a feature for people of an account. */
export function TrainingDialog({ customerId, featureKey, timeZone, peak, onClose }: TrainingDialogProps) {
  useFocusBack();
  const me = useMe();
  const [now] = useState(() => Date.now());
  const [first] = useState<TrainingDraft>(() => ({
    feature: featureKey ?? '',
    ...usualTime(now, timeZone, peak),
    timeZone,
    minutes: 45,
    hostName: me.name ?? '',
    hostEmail: me.email ?? '',
    linkUrl: '',
    note: '',
    invite: 'unused',
    chosen: [],
  }));
  const [draft, setDraft] = useState(first);
  const [leaving, setLeaving] = useState(false);
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const { data, error, refetch } = api.useQuery('get', '/api/features', {});
  const features = data?.items.filter(({ archivedAt }) => archivedAt === null) ?? [];
  const known = features.some(({ key }) => key === draft.feature);
  const leave = (): void => (JSON.stringify(draft) === JSON.stringify(first) ? onClose() : setLeaving(true));
  return (
    <Modal
      opened
      onClose={leave}
      returnFocus={false}
      fullScreen={narrow}
      title={TRAININGS.scheduleOf(features.find(({ key }) => key === draft.feature)?.name)}
      classNames={{ title: styles.title }}
      closeButtonProps={{ 'aria-label': TRAININGS.close, size: 34 }}
    >
      {error !== null && <Failure error={error} what={TRAININGS.features} onRetry={() => void refetch()} />}
      {data === undefined && error === null && (
        <Loading what={TRAININGS.features}>
          <Skeleton height={620} />
        </Loading>
      )}
      {data !== undefined && (
        <TrainingForm
          customerId={customerId}
          features={features}
          draft={known ? draft : { ...draft, feature: '' }}
          ownZone={timeZone}
          from={localDay(now, timeZone)}
          onChange={setDraft}
          onDone={onClose}
          onCancel={leave}
        />
      )}
      {leaving && <ConfirmDialog question={DIALOGS.discard} verb={DIALOGS.discardNow} onConfirm={onClose} onClose={() => setLeaving(false)} />}
    </Modal>
  );
}
