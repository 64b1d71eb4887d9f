import { useEffect, useState } from 'react';
import { problemOf } from '../api/api-problem';
import type { Api } from '../api/client';
import { useViewEngagement } from '../campaigns/use-view-engagement';
import type { SendTime } from '../mails/send-time';
import { MAILS } from '../words/mails';
import { SENDS } from '../words/sends';
import { ReviewStep } from './review-step';
import { audienceOf, firstForm, sameSend } from './send-form';
import type { Engagement, Feature, SendKind } from './send-kinds';
import { useSend } from './use-send';
import { WriteStep } from './write-step';

/** What would be lost if the form were left. */
export interface SendWork {
  readonly dirty: boolean;
  /** The mails are being handed over: too late to leave without them. */
  readonly busy: boolean;
  /** Kept on the server. */
  readonly draft: Engagement | null;
}

interface SendMailProps {
  readonly customerId: string;
  readonly kind: SendKind;
  readonly features: readonly Feature[];
  readonly templates: readonly Api<'TemplateResponse'>[];
  readonly firstFeature: string;
  readonly onWork: (work: SendWork) => void;
  readonly onCancel: () => void;
  readonly onSent: () => void;
}

const AT_ONCE: SendTime = { later: false, at: { date: '', time: '' }, quietHours: true };

/** A mail to people of an account in two steps: what to whom, then how it will be read and when it goes out. */
export function SendMail({ customerId, kind, features, templates, firstFeature, onWork, onCancel, onSent }: SendMailProps) {
  const [first] = useState(() => firstForm(firstFeature, templates[0]));
  const [form, setForm] = useState(first);
  const [kept, setKept] = useState(first);
  const [time, setTime] = useState(AT_ONCE);
  const [reviewing, setReviewing] = useState(false);
  const { draft, reviewed, review, send } = useSend(kind, customerId);
  const tell = useViewEngagement();
  const dirty = !sameSend(form, kept);
  const busy = send.isPending;
  useEffect(() => onWork({ dirty, busy, draft }), [dirty, busy, draft, onWork]);
  const holdout = (review.isPending ? review.variables.holdoutPercent : reviewed?.draft.holdoutPercent) ?? 0;

  const toReview = (holdoutPercent: number): void => {
    const feature = features.find(({ key }) => key === form.feature)!;
    const template = templates.find(({ id }) => id === form.template);
    const wish = {
      name: SENDS.name(template?.name ?? form.subject, feature.name),
      feature: form.feature,
      audience: audienceOf(form),
      subject: form.subject,
      body: form.body,
      holdoutPercent,
    };
    review.mutate(wish, {
      onSuccess: ({ preview }) => {
        setKept(form);
        setReviewing(preview.faults.length === 0);
      },
    });
  };
  if (reviewing && reviewed !== null)
    return (
      <ReviewStep
        reviewed={reviewed}
        holdout={holdout}
        onHoldout={(percent) => {
          // What is being sent stays as it is.
          if (busy) return;
          send.reset();
          toReview(percent);
        }}
        counting={review.isPending}
        time={time}
        onTime={(part) => setTime((last) => ({ ...last, ...part }))}
        sending={busy}
        error={send.error ?? review.error}
        onBack={() => {
          send.reset();
          review.reset();
          setReviewing(false);
        }}
        onSend={(sendAt) => {
          review.reset();
          send.mutate(
            { saved: reviewed.draft, sendAt, quietHours: time.quietHours },
            {
              onSuccess: ({ id, name, customer }) => {
                onSent();
                tell(
                  sendAt === null ? SENDS.started(name, reviewed.preview.targets - reviewed.preview.heldOut) : MAILS.scheduled(name, sendAt, customer.timeZone),
                  { id, name },
                );
              },
            },
          );
        }}
      />
    );
  return (
    <WriteStep
      customerId={customerId}
      kind={kind}
      features={features}
      templates={templates}
      form={form}
      onChange={(part) => {
        review.reset();
        setForm((last) => ({ ...last, ...part }));
      }}
      problem={review.error === null ? null : problemOf(review.error)}
      unfilled={review.data?.preview.faults ?? []}
      saving={review.isPending}
      onSubmit={() => toReview(holdout)}
      onCancel={onCancel}
    />
  );
}
