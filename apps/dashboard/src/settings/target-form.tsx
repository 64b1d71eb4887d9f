import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ApiProblem } from '../api/api-problem';
import type { Api } from '../api/client';
import { Field } from '../kit/field';
import { SETTINGS, THRESHOLDS } from '../words/settings';
import styles from './settings-page.module.css';

interface TargetFormProps {
  readonly defaults: readonly Api<'TargetDefaultValue'>[];
  readonly problem: ApiProblem | null;
  readonly busy: boolean;
  readonly onSave: (target: Api<'TargetValue'>, reason: string) => void;
  readonly onCancel: () => void;
}

/** A target for a metric, for all accounts or for those of a segment or an industry. */
export function TargetForm({ defaults, problem, busy, onSave, onCancel }: TargetFormProps) {
  const [metric, setMetric] = useState<Api<'TargetValue'>['metric']>('activation');
  const [value, setValue] = useState('');
  const [segment, setSegment] = useState('');
  const [industry, setIndustry] = useState('');
  const [reason, setReason] = useState('');
  const own = defaults.find((row) => row.metric === metric);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
    onSave({ metric, operator: own?.operator ?? '>', value: Number(value), segment: orNull(segment), industry: orNull(industry) }, reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.row}>
        <Field label={THRESHOLDS.metric}>
          {(control) => (
            <select
              {...control}
              value={metric}
              onChange={({ currentTarget }) => setMetric(defaults.find((row) => row.metric === currentTarget.value)?.metric ?? metric)}
            >
              {defaults.map((row) => (
                <option key={row.metric} value={row.metric}>
                  {THRESHOLDS.names[row.metric]} ({row.unit})
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={`${THRESHOLDS.value} (${own?.operator ?? ''} ${own?.unit ?? ''})`} fault={problem?.faults[0]?.detail ?? null}>
          {(control) => (
            <input {...control} type="number" step="any" min={0} required value={value} onChange={({ currentTarget }) => setValue(currentTarget.value)} />
          )}
        </Field>
        <Field label={THRESHOLDS.segment}>
          {(control) => <input {...control} maxLength={255} value={segment} onChange={({ currentTarget }) => setSegment(currentTarget.value)} />}
        </Field>
        <Field label={THRESHOLDS.industry}>
          {(control) => <input {...control} maxLength={255} value={industry} onChange={({ currentTarget }) => setIndustry(currentTarget.value)} />}
        </Field>
      </div>
      <Field label={SETTINGS.reason}>
        {(control) => <input {...control} maxLength={500} required value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" loading={busy}>
          {SETTINGS.save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {SETTINGS.cancel}
        </Button>
      </div>
    </form>
  );
}
