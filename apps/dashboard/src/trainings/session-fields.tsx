import type { ReactNode } from 'react';
import { Field } from '../kit/field';
import { TRAININGS } from '../words/trainings';
import { TextField } from './text-field';
import type { DraftFaults, SessionDraft } from './training-draft';
import styles from './training-form.module.css';
import { TrainingHints } from './training-hints';
import { ZoneField } from './zone-field';

const LENGTHS = [30, 45, 60];

interface SessionFieldsProps {
  readonly customerId: string;
  /** The training that is changed; null: a new one. */
  readonly training: string | null;
  readonly draft: SessionDraft;
  readonly faults: DraftFaults;
  /** First day that can be chosen. */
  readonly from: string;
  /** The customer's zone; null: not known. */
  readonly ownZone: string | null;
  /** Date first: the dialog's focus. */
  readonly focused?: boolean;
  readonly onChange: (change: Partial<SessionDraft>) => void;
  /** Stands between the host and the link. */
  readonly children?: ReactNode;
}

/** When a session is, how long, who holds it, where, and what its people should know. */
export function SessionFields({ customerId, training, draft, faults, from, ownZone, focused = false, onChange, children }: SessionFieldsProps) {
  const text = (field: 'date' | 'time' | 'hostName' | 'hostEmail' | 'linkUrl') => ({
    value: draft[field],
    fault: faults[field],
    onChange: (value: string) => onChange({ [field]: value }),
  });
  const lengths = LENGTHS.includes(draft.minutes) ? LENGTHS : [...LENGTHS, draft.minutes].toSorted((a, b) => a - b);
  return (
    <>
      <div className={styles.pair}>
        <TextField label={TRAININGS.date} type="date" min={from} data-autofocus={focused || undefined} {...text('date')} />
        <TextField label={TRAININGS.start} type="time" {...text('time')} />
        <ZoneField value={draft.timeZone} own={ownZone} fault={faults.timeZone ?? null} onChange={(timeZone) => onChange({ timeZone })} />
        <Field label={TRAININGS.length} fault={faults.minutes ?? null}>
          {(control) => (
            <select {...control} value={draft.minutes} onChange={({ currentTarget }) => onChange({ minutes: Number(currentTarget.value) })}>
              {lengths.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {TRAININGS.minutes(minutes)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <TrainingHints customerId={customerId} training={training} time={draft} />
      <div className={styles.pair}>
        <TextField label={TRAININGS.hostName} maxLength={200} {...text('hostName')} />
        <TextField label={TRAININGS.hostEmail} type="email" maxLength={254} note={TRAININGS.hostEmailNote} {...text('hostEmail')} />
      </div>
      {children}
      <TextField label={TRAININGS.link} type="url" maxLength={2000} note={TRAININGS.linkNote} {...text('linkUrl')} />
      <Field label={TRAININGS.noteToAttendees} fault={faults.note ?? null}>
        {(control) => (
          <textarea {...control} rows={3} maxLength={4000} value={draft.note} onChange={({ currentTarget }) => onChange({ note: currentTarget.value })} />
        )}
      </Field>
    </>
  );
}
