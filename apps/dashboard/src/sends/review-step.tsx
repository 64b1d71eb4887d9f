import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Refusal } from '../kit/refusal';
import { HoldoutField } from '../mails/holdout-field';
import { MailExamples } from '../mails/mail-examples';
import { sendAtOf, type SendTime } from '../mails/send-time';
import { TimeFields } from '../mails/time-fields';
import { MAILS } from '../words/mails';
import { SENDS } from '../words/sends';
import { LeftOut } from '../users/left-out';
import type { Reviewed } from './use-send';
import styles from './sends.module.css';

interface ReviewStepProps {
  readonly reviewed: Reviewed;
  /** Percent of the recipients who get no mail. */
  readonly holdout: number;
  readonly onHoldout: (percent: number) => void;
  /** Whom it reaches is being counted anew. */
  readonly counting: boolean;
  readonly time: SendTime;
  readonly onTime: (part: Partial<SendTime>) => void;
  readonly sending: boolean;
  readonly error: Error | null;
  readonly onBack: () => void;
  /** @param sendAt an instant; null: now */
  readonly onSend: (sendAt: string | null) => void;
}

/** Whom a draft reaches, how it will be read, and when it goes out. */
export function ReviewStep({ reviewed: { draft, preview }, holdout, onHoldout, counting, time, onTime, sending, error, onBack, onSend }: ReviewStepProps) {
  const [noTime, setNoTime] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { targets, heldOut, excluded, examples } = preview;
  const mails = targets - heldOut;
  const zone = draft.customer.timeZone;
  useEffect(() => title.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const at = sendAtOf(time, zone, Date.now());
    setNoTime(at === null);
    if (at !== null) onSend(at.sendAt);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div>
        <h3 ref={title} tabIndex={-1}>
          {targets === 0 ? MAILS.review : SENDS.reaches(mails, heldOut)}
        </h3>
        <LeftOut excluded={excluded} />
      </div>
      {targets === 0 ? (
        <p role="alert">{SENDS.nobody}</p>
      ) : (
        <>
          <MailExamples name={SENDS.preview} examples={examples} />
          <TimeFields
            time={time}
            zone={zone}
            fault={noTime ? MAILS.noTime : null}
            onChange={(part) => {
              setNoTime(false);
              onTime(part);
            }}
          />
          <HoldoutField percent={holdout} preview={preview} onChange={onHoldout} />
        </>
      )}
      {error !== null && <Refusal what={SENDS.notSent} error={error} />}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onBack} disabled={sending}>
          {MAILS.back}
        </Button>
        {targets > 0 && (
          <Button type="submit" loading={sending || counting}>
            {time.later ? MAILS.schedule(mails) : MAILS.send(mails)}
          </Button>
        )}
      </div>
    </form>
  );
}
