import { useId } from 'react';
import { Field } from '../kit/field';
import { MAILS } from '../words/mails';
import { QuietSwitch } from './quiet-switch';
import { type SendTime, tomorrowMorning } from './send-time';
import styles from './mails.module.css';

interface TimeFieldsProps {
  readonly time: SendTime;
  readonly zone: string;
  readonly fault: string | null;
  /** The focus begins here. */
  readonly focused?: boolean;
  readonly onChange: (part: Partial<SendTime>) => void;
}

/** When mails go out: now or at a time of the account, and whether at night. */
export function TimeFields({ time: { later, at, quietHours }, zone, fault, focused = false, onChange }: TimeFieldsProps) {
  const id = useId();
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{MAILS.when}</legend>
        <label className={styles.choice}>
          <input type="radio" name={id} data-autofocus={focused || undefined} checked={!later} onChange={() => onChange({ later: false })} />
          {MAILS.now}
        </label>
        <label className={styles.choice}>
          <input
            type="radio"
            name={id}
            checked={later}
            onChange={() => onChange({ later: true, at: at.date === '' ? tomorrowMorning(zone, Date.now()) : at })}
          />
          {MAILS.later}
        </label>
        {later && (
          <div className={styles.time}>
            <Field label={MAILS.date} fault={fault} note={MAILS.zone(zone)}>
              {(control) => (
                <input {...control} type="date" value={at.date} onChange={({ currentTarget }) => onChange({ at: { ...at, date: currentTarget.value } })} />
              )}
            </Field>
            <Field label={MAILS.time}>
              {(control) => (
                <input {...control} type="time" value={at.time} onChange={({ currentTarget }) => onChange({ at: { ...at, time: currentTarget.value } })} />
              )}
            </Field>
          </div>
        )}
      </fieldset>
      <QuietSwitch on={quietHours} note={quietHours ? MAILS.quietOn(zone) : MAILS.quietOff(zone)} onChange={(on) => onChange({ quietHours: on })} />
    </>
  );
}
