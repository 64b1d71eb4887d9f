import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatNumber } from '@adoption/presentation';
import { problemOf } from '../api/api-problem';
import { type Api, client } from '../api/client';
import { Field } from '../kit/field';
import { toast } from '../kit/toast';
import { OVERVIEW } from '../words/customer';
import { SCORE_SETTINGS, SETTINGS } from '../words/settings';
import styles from './settings-page.module.css';
import { percentsOf, sharesOf, totalOf, WEIGHT_KEYS } from './weights';

interface WeightsFormProps {
  readonly setting: Api<'ScoreSettingResponse'>;
  /** The recomputation that a change has started. It outlives this form, which begins anew with every version. */
  readonly onJob: (id: string) => void;
}

const STEP = 5;

/** The five weights: a slider and a number each; they are saved when they sum to a hundred. */
export function WeightsForm({ setting, onJob }: WeightsFormProps) {
  const [percents, setPercents] = useState(percentsOf(setting.value.weights));
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const total = totalOf(percents);
  const save = useMutation({
    mutationFn: () =>
      client.PUT('/api/settings/score', {
        body: { value: { ...setting.value, weights: sharesOf(percents) }, reason: reason.trim(), version: setting.version },
      }),
    onSuccess: ({ data }) => {
      toast(SETTINGS.saved);
      if (data!.job !== null) onJob(data!.job.id);
      void queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {WEIGHT_KEYS.map((key) => {
        const change = (value: number): void => setPercents({ ...percents, [key]: Math.min(100, Math.max(0, value || 0)) });
        return (
          <div key={key} className={styles.weight}>
            <span>{OVERVIEW.part[key]}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={percents[key] % STEP === 0 ? STEP : 'any'}
              value={percents[key]}
              aria-label={OVERVIEW.part[key]}
              onChange={({ currentTarget }) => change(currentTarget.valueAsNumber)}
            />
            <input
              type="number"
              min={0}
              max={100}
              step={STEP}
              value={percents[key]}
              aria-label={SCORE_SETTINGS.weight(OVERVIEW.part[key])}
              onChange={({ currentTarget }) => change(currentTarget.valueAsNumber)}
            />
          </div>
        );
      })}
      <p role="status" className={`${styles.total} ${total === 100 ? '' : styles.wrong}`}>
        {SCORE_SETTINGS.total(formatNumber(total))} {total < 100 && SCORE_SETTINGS.add(formatNumber(100 - total))}
        {total > 100 && SCORE_SETTINGS.takeAway(formatNumber(total - 100))}
      </p>
      <Field label={SETTINGS.reason} fault={save.error === null ? null : problemOf(save.error).detail}>
        {(control) => <input {...control} maxLength={500} required value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" disabled={total !== 100 || reason.trim() === ''} loading={save.isPending}>
          {SETTINGS.save}
        </Button>
        <Button variant="default" onClick={() => setPercents(percentsOf(setting.defaults.weights))}>
          {SCORE_SETTINGS.reset}
        </Button>
      </div>
      <p className="small">{SCORE_SETTINGS.versioned}</p>
    </form>
  );
}
