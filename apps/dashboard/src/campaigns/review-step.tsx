import { useEffect } from 'react';
import type { Api } from '../api/client';
import { zonedInstant } from '../kit/zoned-instant';
import { HoldoutField } from '../mails/holdout-field';
import { TimeFields } from '../mails/time-fields';
import { MAILS } from '../words/mails';
import { CAMPAIGN } from '../words/campaign-dialog';
import type { CampaignForm, Engagement } from './campaign-form';
import { LeftOut } from '../users/left-out';
import styles from './review-step.module.css';
import step from './step.module.css';

interface ReviewStepProps {
  readonly form: CampaignForm;
  readonly change: (part: Partial<CampaignForm>) => void;
  readonly draft: Engagement;
  readonly preview: Api<'EngagementPreviewResponse'>;
  /** The time to send is none, or has passed, and somebody tried to go on. */
  readonly noTime: boolean;
}

/** How and when a campaign goes out, and what it is, in sum. */
export function ReviewStep({ form, change, draft, preview, noTime }: ReviewStepProps) {
  const zone = draft.customer.timeZone;
  // Of few recipients nobody is held out, also when more were chosen before.
  const tooFew = !preview.holdoutOffered && form.holdoutPercent > 0;
  useEffect(() => {
    if (tooFew) change({ holdoutPercent: 0 });
  }, [tooFew, change]);
  return (
    <div className={step.step}>
      <div className={styles.fields}>
        <TimeFields time={form} zone={zone} fault={noTime ? MAILS.noTime : null} focused onChange={change} />
        <HoldoutField percent={form.holdoutPercent} preview={preview} onChange={(holdoutPercent) => change({ holdoutPercent })} />
      </div>
      <Summary form={form} draft={draft} preview={preview} />
    </div>
  );
}

function Summary({ form, draft, preview }: Pick<ReviewStepProps, 'form' | 'draft' | 'preview'>) {
  const { targets, heldOut, excluded, examples } = preview;
  const instant = form.later ? zonedInstant(form.at, draft.customer.timeZone) : null;
  const { choice } = form;
  const group = 'group' in choice && choice.unticked.size === 0 ? CAMPAIGN.groups[choice.group] : null;
  const rows = [
    [CAMPAIGN.rows.audience, group ?? CAMPAIGN.hand(targets)],
    [CAMPAIGN.rows.recipients, heldOut === 0 ? CAMPAIGN.users(targets) : CAMPAIGN.recipientsWithHeldOut(targets - heldOut, heldOut)],
    [CAMPAIGN.rows.subject, examples[0]?.subject ?? draft.subject],
    [CAMPAIGN.rows.sender, draft.senderName],
    [CAMPAIGN.rows.sending, instant === null ? CAMPAIGN.sendsNow : CAMPAIGN.sendsAt(new Date(instant).toISOString(), draft.customer.timeZone)],
  ] as const;
  return (
    <div className={styles.summary}>
      <h3>{CAMPAIGN.summary}</h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt className="small">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <LeftOut excluded={excluded} />
    </div>
  );
}
