import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, client } from '../api/client';
import { Field } from '../kit/field';
import { toast } from '../kit/toast';
import { OVERVIEW } from '../words/customer';
import { SCORE_SETTINGS, SETTINGS } from '../words/settings';
import { Recomputing } from './recomputing';
import styles from './settings-page.module.css';
import { percentsOf, sharesOf, totalOf, WEIGHT_KEYS } from './weights';

/** The five weights: a slider and a number each; they are saved when they sum to a hundred. */
export function WeightsForm({ setting }: { readonly setting: Api<'ScoreSettingResponse'> }) {
  const [percents, setPercents] = useState(percentsOf(setting.value.weights));
  const [reason, setReason] = useState('');
  const [jobId, setJobId] = useState<string | null>(null);
  const queries = useQueryClient();
  const total = totalOf(percents);
  const save = useMutation({
    mutationFn: () =>
      client.PUT('/api/settings/score', {
        body: { value: { ...setting.value, weights: sharesOf(percents) }, reason: reason.trim(), version: setting.version },
      }),
    onSuccess: ({ data }) => {
      toast(SETTINGS.saved);
      setJobId(data!.job?.id ?? null);
      void queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {WEIGHT_KEYS.map((key) => {
        const change = (value: number): void => setPercents({ ...percents, [key]: Math.min(100, Math.max(0, Math.round(value) || 0)) });
        return (
          <div key={key} className={styles.weight}>
            <span>{OVERVIEW.part[key]}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              value={percents[key]}
              aria-label={OVERVIEW.part[key]}
              onChange={({ currentTarget }) => change(currentTarget.valueAsNumber)}
            />
            <input
              type="number"
              min={0}
              max={100}
              step={5}
              value={percents[key]}
              aria-label={SCORE_SETTINGS.weight(OVERVIEW.part[key])}
              onChange={({ currentTarget }) => change(currentTarget.valueAsNumber)}
            />
          </div>
        );
      })}
      <p role="status" className={`${styles.total} ${total === 100 ? '' : styles.wrong}`}>
        {SCORE_SETTINGS.total(total)} {total < 100 && SCORE_SETTINGS.add(100 - total)}
        {total > 100 && SCORE_SETTINGS.takeAway(total - 100)}
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
      <Recomputing jobId={jobId} />
    </form>
  );
}
