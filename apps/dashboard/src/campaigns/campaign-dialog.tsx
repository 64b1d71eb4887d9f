import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { UserStatus } from '../customer/adoption-search';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { useFocusBack } from '../kit/use-focus-back';
import { DIALOGS } from '../words/dialogs';
import { CAMPAIGN } from '../words/campaign-dialog';
import { firstGroup } from './audience-groups';
import { CampaignDesk } from './campaign-desk';
import { type CampaignForm, type Engagement, formOf } from './campaign-form';
import { useDraft } from './use-draft';
import { useViewEngagement } from './use-view-engagement';

export interface CampaignDialogProps {
  readonly customerId: string;
  readonly customerName: string;
  readonly group: UserStatus;
  /** UUIDs of those whom a new campaign is for; left out: the whole group. */
  readonly picked?: readonly string[];
  /** A draft to go on with; left out: a new campaign. */
  readonly draft?: Engagement;
  readonly onClose: () => void;
}

const newForm = (group: UserStatus, picked: readonly string[] | undefined): CampaignForm => ({
  choice: picked === undefined ? { group: firstGroup(group), unticked: new Set() } : { kept: { userIds: [...picked] } },
  name: '',
  subject: '',
  body: '',
  feature: '',
  linkUrl: '',
  holdoutPercent: 0,
  quietHours: true,
  later: false,
  at: { date: '', time: '' },
});

/** Calls users back in three steps: whom, with what words, when. Saved as a draft from the second step on. */
export function CampaignDialog({ customerId, customerName, group, picked, draft: begun, onClose }: CampaignDialogProps) {
  useFocusBack();
  const [first] = useState(() => (begun === undefined ? newForm(group, picked) : formOf(begun)));
  const draft = useDraft(customerId, first, begun ?? null);
  const [leaving, setLeaving] = useState(false);
  const [busy, setBusy] = useState(false);
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const tell = useViewEngagement();
  const close = (): void => {
    onClose();
    if (draft.saved !== null && begun === undefined) tell(CAMPAIGN.draftSaved(draft.saved.name), draft.saved);
  };
  const leave = (): void => {
    if (busy) return;
    if (draft.dirty) setLeaving(true);
    else close();
  };
  return (
    <Modal
      opened
      onClose={leave}
      size={980}
      fullScreen={narrow}
      returnFocus={false}
      title={CAMPAIGN.title(customerName)}
      closeButtonProps={{ 'aria-label': CAMPAIGN.close, size: 34 }}
    >
      <CampaignDesk customerId={customerId} named={group} first={first} draft={draft} onBusy={setBusy} onLeave={leave} onSaved={close} onSent={onClose} />
      {leaving && <ConfirmDialog question={CAMPAIGN.discard} verb={DIALOGS.discardChanges} onConfirm={close} onClose={() => setLeaving(false)} />}
    </Modal>
  );
}
