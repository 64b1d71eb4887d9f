import { Button } from '@mantine/core';
import { type FormEvent, type HTMLInputTypeAttribute, useState } from 'react';
import { useMe } from '../api/me';
import { FeatureSelect } from '../kit/feature-select';
import { Field } from '../kit/field';
import { localDay } from '../kit/local-day';
import { localZone } from '../kit/local-zone';
import { BULK } from '../words/bulk';
import { DIALOGS } from '../words/dialogs';
import type { BulkFormProps } from './form-props';
import { type BulkTraining, trainingFaults, trainingOf } from './training-draft';
import { trainingWork } from './training-work';
import styles from '../sends/sends.module.css';

const LENGTHS = [30, 45, 60] as const;
const LONGEST_NOTE = 4_000;
type TextField = 'date' | 'time' | 'hostName' | 'hostEmail' | 'linkUrl';

/** A training for many accounts: about what, when by their own clocks, with whom. */
export function BulkTrainingForm({ accounts, features, featureKey, onDirty, onCancel, onWork }: BulkFormProps) {
  const { name, email } = useMe();
  const [today] = useState(() => localDay(Date.now(), localZone()));
  const [draft, setDraft] = useState<BulkTraining>(() => ({
    feature: (features.find(({ key }) => key === featureKey) ?? features.find(({ action }) => action === 'training') ?? features[0]!).key,
    date: '',
    time: '10:00',
    minutes: 45,
    hostName: name ?? '',
    hostEmail: email ?? '',
    linkUrl: '',
    note: '',
  }));
  const [tried, setTried] = useState(false);
  const faults = tried ? trainingFaults(draft) : {};
  const feature = features.find(({ key }) => key === draft.feature)!;
  const change = (part: Partial<BulkTraining>): void => {
    onDirty();
    setDraft((last) => ({ ...last, ...part }));
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(trainingFaults(draft)).length === 0) return onWork(trainingWork(trainingOf(draft)));
    const element = event.currentTarget;
    // The fields at fault are marked by then.
    return void setTimeout(() => element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const input = (field: TextField, label: string, type: HTMLInputTypeAttribute, maxLength: number, note?: string) => (
    <Field label={label} fault={faults[field] ?? null} note={note}>
      {(control) => (
        <input
          {...control}
          type={type}
          maxLength={maxLength}
          min={type === 'date' ? today : undefined}
          autoComplete="off"
          value={draft[field]}
          onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <FeatureSelect first features={features} value={draft.feature} onChange={(key) => change({ feature: key })} />
      <p className="small">{BULK.invited(feature.name)}</p>
      <div className={styles.three}>
        {input('date', BULK.date, 'date', 10, BULK.ownZone)}
        {input('time', BULK.start, 'time', 5)}
        <Field label={BULK.length}>
          {(control) => (
            <select {...control} value={draft.minutes} onChange={({ currentTarget }) => change({ minutes: Number(currentTarget.value) })}>
              {LENGTHS.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {BULK.minutes(minutes)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className={styles.pair}>
        {input('hostName', BULK.host, 'text', 200)}
        {input('hostEmail', BULK.hostEmail, 'email', 254, BULK.hostEmailNote)}
      </div>
      {input('linkUrl', BULK.link, 'url', 2_000)}
      <Field label={BULK.note}>
        {(control) => (
          <textarea {...control} rows={3} maxLength={LONGEST_NOTE} value={draft.note} onChange={({ currentTarget }) => change({ note: currentTarget.value })} />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onCancel}>
          {DIALOGS.cancel}
        </Button>
        <Button type="submit">{BULK.submit.training(accounts.length)}</Button>
      </div>
    </form>
  );
}
