import { useId } from 'react';
import { Field } from '../kit/field';
import { SENDS } from '../words/sends';
import { QuietSwitch } from './quiet-switch';
import { type SendTime, tomorrowMorning } from './send-form';
import styles from './sends.module.css';

interface TimeFieldsProps {
  readonly time: SendTime;
  readonly zone: string;
  readonly fault: string | null;
  readonly onChange: (part: Partial<SendTime>) => void;
}

/** When mails go out: now or at a time of the account, and whether at night. */
export function TimeFields({ time: { later, at, quietHours }, zone, fault, onChange }: TimeFieldsProps) {
  const id = useId();
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{SENDS.when}</legend>
        <label className={styles.choice}>
          <input type="radio" name={id} checked={!later} onChange={() => onChange({ later: false })} />
          {SENDS.now}
        </label>
        <label className={styles.choice}>
          <input
            type="radio"
            name={id}
            checked={later}
            onChange={() => onChange({ later: true, at: at.date === '' ? tomorrowMorning(zone, Date.now()) : at })}
          />
          {SENDS.later}
        </label>
        {later && (
          <div className={styles.pair}>
            <Field label={SENDS.date} fault={fault} note={SENDS.zone(zone)}>
              {(control) => (
                <input {...control} type="date" value={at.date} onChange={({ currentTarget }) => onChange({ at: { ...at, date: currentTarget.value } })} />
              )}
            </Field>
            <Field label={SENDS.time}>
              {(control) => (
                <input {...control} type="time" value={at.time} onChange={({ currentTarget }) => onChange({ at: { ...at, time: currentTarget.value } })} />
              )}
            </Field>
          </div>
        )}
      </fieldset>
      <QuietSwitch on={quietHours} note={quietHours ? SENDS.quietOn(zone) : SENDS.quietOff(zone)} onChange={(on) => onChange({ quietHours: on })} />
    </>
  );
}
