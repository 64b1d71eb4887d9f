import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { api } from '../api/client';
import { useViewEngagement } from '../campaigns/use-view-engagement';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { useFocusBack } from '../kit/use-focus-back';
import { DIALOGS } from '../words/dialogs';
import { SENDS } from '../words/sends';
import { ENGAGEMENT_KIND, firstFeature, type SendKind } from './send-kinds';
import { SendMail, type SendWork } from './send-mail';
import { ShareLink } from './share-link';

export interface SendDialogProps {
  readonly customerId: string;
  readonly customerName: string;
  readonly kind: SendKind;
  readonly featureKey: string | undefined;
  readonly onClose: () => void;
}

const NOTHING: SendWork = { dirty: false, busy: false, draft: null };

/** Sends people of an account the guide or the benefits of a feature, or shares its download. */
export function SendDialog({ customerId, customerName, kind, featureKey, onClose }: SendDialogProps) {
  useFocusBack();
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const [work, setWork] = useState(NOTHING);
  const [leaving, setLeaving] = useState(false);
  const tell = useViewEngagement();
  const features = api.useQuery('get', '/api/features', {});
  const templates = api.useQuery('get', '/api/intelligence/templates', { params: { query: { kind: ENGAGEMENT_KIND[kind] } } });
  const usable = features.data?.items.filter(({ archivedAt }) => archivedAt === null);
  const first = usable === undefined ? undefined : firstFeature(kind, usable, featureKey);
  const error = features.error ?? templates.error;
  const close = (): void => {
    if (work.draft !== null) tell(SENDS.kept(work.draft.name), work.draft);
    onClose();
  };
  const leave = (): void => {
    if (work.busy) return;
    if (work.dirty) setLeaving(true);
    else close();
  };
  const mail = usable !== undefined && first !== undefined && templates.data !== undefined && (
    <SendMail
      customerId={customerId}
      kind={kind}
      features={usable}
      templates={templates.data.items}
      firstFeature={first.key}
      onWork={setWork}
      onCancel={leave}
      onSent={onClose}
    />
  );
  return (
    <Modal
      opened
      onClose={leave}
      size={720}
      fullScreen={narrow}
      closeOnClickOutside={false}
      title={SENDS.titles[kind](customerName)}
      closeButtonProps={{ 'aria-label': DIALOGS.close, size: 34 }}
    >
      {error !== null && <Failure error={error} what={SENDS.data} onRetry={() => void Promise.all([features.refetch(), templates.refetch()])} />}
      {error === null && (usable === undefined || templates.data === undefined) && (
        <Loading what={SENDS.data}>
          <Skeleton height={520} />
        </Loading>
      )}
      {usable?.length === 0 && <Empty title={SENDS.noFeatures} />}
      {kind === 'link' && usable !== undefined && first !== undefined ? (
        <ShareLink customerId={customerId} features={usable} firstFeature={first.key} mail={mail} />
      ) : (
        mail
      )}
      {leaving && <ConfirmDialog question={DIALOGS.notSaved} verb={DIALOGS.discardChanges} onConfirm={close} onClose={() => setLeaving(false)} />}
    </Modal>
  );
}
