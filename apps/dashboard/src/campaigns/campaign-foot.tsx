import { Button } from '@mantine/core';
import { MAILS } from '../words/mails';
import { CAMPAIGN } from '../words/campaign-dialog';
import styles from './campaign-dialog.module.css';
import type { Step } from './campaign-steps';

interface CampaignFootProps {
  readonly step: Step;
  readonly later: boolean;
  /** How many mails go out; null: not known yet. */
  readonly mails: number | null;
  readonly busy: boolean;
  readonly onLeave: () => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The buttons of a step. The last one names what it does. */
export const CampaignFoot = ({ step, later, mails, busy, onLeave, onSave, onBack, onNext }: CampaignFootProps) => (
  <div className={styles.foot}>
    {step !== 'audience' && (
      <Button variant="subtle" className={styles.save} onClick={onSave} disabled={busy}>
        {CAMPAIGN.saveDraft}
      </Button>
    )}
    <Button variant="default" onClick={step === 'audience' ? onLeave : onBack} disabled={busy}>
      {step === 'audience' ? CAMPAIGN.cancel : MAILS.back}
    </Button>
    <Button onClick={onNext} loading={busy} disabled={step === 'review' && (mails === null || mails === 0)}>
      {step === 'review' ? (later ? MAILS.schedule(mails ?? 0) : MAILS.send(mails ?? 0)) : CAMPAIGN.next[step]}
    </Button>
  </div>
);
