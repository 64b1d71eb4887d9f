import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { queryClient } from '../api/query-client';
import type { UserStatus } from '../customer/adoption-search';
import { Failure, Loading, Skeleton } from '../kit/states';
import { sendAtOf } from '../mails/send-time';
import { MAILS } from '../words/mails';
import { CAMPAIGN } from '../words/campaign-dialog';
import { CAMPAIGNS } from '../words/campaigns';
import { AudienceStep } from './audience-step';
import styles from './campaign-dialog.module.css';
import { CampaignFoot } from './campaign-foot';
import type { CampaignForm, Engagement } from './campaign-form';
import { countQuery, previewQuery } from './campaign-queries';
import { CampaignSteps, type Step, STEPS } from './campaign-steps';
import { firstFaulty, messageFaults } from './message-faults';
import { MessageStep } from './message-step';
import { Refusal } from '../kit/refusal';
import { ReviewStep } from './review-step';
import { useAutosave } from './use-autosave';
import type { Draft } from './use-draft';
import { useSubmit } from './use-submit';

interface CampaignDeskProps {
  readonly customerId: string;
  readonly named: UserStatus;
  /** What the dialog began with. */
  readonly first: CampaignForm;
  readonly draft: Draft;
  readonly onBusy: (busy: boolean) => void;
  readonly onLeave: () => void;
  readonly onSaved: () => void;
  readonly onSent: () => void;
}

/** The steps of a campaign, one at a time, with the buttons that lead on. */
export function CampaignDesk({ customerId, named, first, draft, onBusy, onLeave, onSaved, onSent }: CampaignDeskProps) {
  const [step, setStep] = useState<Step>('audience');
  const [tried, setTried] = useState(false);
  const [noTime, setNoTime] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const [going, setGoing] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { form, saved, save } = draft;
  const submit = useSubmit(draft, onSent);
  const preview = useQuery({ ...previewQuery(saved ?? NO_DRAFT), enabled: saved !== null && step !== 'audience' && !submit.isPending && !submit.isSuccess });
  const faults = messageFaults([...(draft.error === null ? [] : problemOf(draft.error).faults), ...(preview.data?.faults ?? [])]);
  useAutosave(draft, step !== 'audience' && !submit.isPending && !submit.isSuccess);
  useEffect(() => onBusy(submit.isPending), [onBusy, submit.isPending]);

  const go = (to: Step): void => {
    setStep(to);
    setTried(false);
    setNoTime(false);
    setRefused(null);
    // The step before is gone, and the focus with it.
    requestAnimationFrame(() => title.current?.focus());
  };
  const during = (work: () => Promise<void>): void => {
    setGoing(true);
    setRefused(null);
    setTried(true);
    work()
      .catch(setRefused)
      .finally(() => setGoing(false));
  };
  const toMessage = async (): Promise<void> => {
    const { targets } = await queryClient.ensureQueryData(countQuery(customerId, form.choice));
    if (targets === 0) return;
    await save();
    go('message');
  };
  const focusFault = (found: ReturnType<typeof messageFaults>): boolean => {
    const field = firstFaulty(found);
    if (field !== undefined) requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>(`[name=${field}]`)?.focus());
    return field !== undefined;
  };
  const toReview = async (): Promise<void> => {
    const kept = await save().catch((error: unknown) => {
      if (focusFault(messageFaults(problemOf(error).faults))) return null;
      throw error;
    });
    if (kept === null) return;
    const { faults: open } = await queryClient.ensureQueryData(previewQuery(kept));
    if (!focusFault(messageFaults(open))) go('review');
  };
  const send = (): void => {
    const zone = saved?.customer.timeZone ?? 'UTC';
    const ahead = sendAtOf(form, zone, Date.now()) !== null;
    setNoTime(!ahead);
    if (ahead) submit.mutate(form);
  };
  const counted = useQuery({ ...countQuery(customerId, form.choice), enabled: step === 'audience' });
  const error = submit.error ?? refused;
  return (
    <>
      <CampaignSteps step={step} onBack={go} />
      <h3 className={styles.title} ref={title} tabIndex={-1}>
        {CAMPAIGN.steps[step]}
      </h3>
      <div className={styles.content}>
        {step === 'audience' && (
          <AudienceStep
            customerId={customerId}
            named={named}
            kept={'kept' in first.choice ? first.choice.kept : null}
            choice={form.choice}
            onChoice={(choice) => draft.change({ choice })}
            nobody={tried && counted.data?.targets === 0}
          />
        )}
        {step === 'message' && <MessageStep draft={draft} faults={faults} fields={fields} />}
        {step === 'review' && preview.error !== null && (
          <Failure error={preview.error} what={CAMPAIGN.data} notFound={CAMPAIGNS.notFound} onRetry={() => void preview.refetch()} />
        )}
        {step === 'review' && preview.data === undefined && preview.error === null && (
          <Loading what={CAMPAIGN.data}>
            <Skeleton height={320} />
          </Loading>
        )}
        {step === 'review' && saved !== null && preview.data !== undefined && (
          <ReviewStep form={form} change={draft.change} draft={saved} preview={preview.data} noTime={noTime} />
        )}
      </div>
      {step === 'message' && tried && firstFaulty(faults) !== undefined && (
        <p role="alert" className={styles.refusal}>
          {CAMPAIGN.faulty(Object.keys(faults).length)}
        </p>
      )}
      {error !== null && error !== undefined && (
        <div className={styles.refusal}>
          <Refusal what={step === 'review' ? CAMPAIGN.refused : MAILS.notSaved} error={error} />
        </div>
      )}
      <CampaignFoot
        step={step}
        later={form.later}
        mails={preview.data === undefined ? null : preview.data.targets - preview.data.heldOut}
        busy={going || submit.isPending}
        onLeave={onLeave}
        onSave={() => during(async () => save().then(onSaved))}
        onBack={() => go(STEPS[STEPS.indexOf(step) - 1] ?? 'audience')}
        onNext={() => (step === 'review' ? send() : during(step === 'audience' ? toMessage : toReview))}
      />
    </>
  );
}

/** Stands where there is no draft yet; nothing is asked about it. */
const NO_DRAFT = { id: '', updatedAt: '' } as Engagement;
