import { Button } from '@mantine/core';
import { formatNumber } from '@adoption/presentation';
import type { FormEvent } from 'react';
import type { Api } from '../api/client';
import { Field } from '../kit/field';
import { SCORE_SETTINGS, SETTINGS } from '../words/settings';
import { ConflictNote } from './conflict-note';
import { faultAt, otherFault } from '../api/faults';
import { LimitsFields } from './limits-fields';
import { draftOf, LIMIT_KEYS } from './score-draft';
import { scoreChanges } from './setting-changes';
import styles from './settings-page.module.css';
import { useScoreForm } from './use-score-form';
import { totalOf } from './weights';
import { WeightsFields } from './weights-fields';

interface ScoreFormProps {
  readonly setting: Api<'ScoreSettingResponse'>;
  /** The recomputation that a change has started. */
  readonly onJob: (id: string) => void;
}

const FIELDS = ['/reason', ...LIMIT_KEYS.map((key) => `/value/${key}`)];

/** The weights and limits of the score; they are saved when the weights sum to a hundred. */
export function ScoreForm({ setting, onJob }: ScoreFormProps) {
  const { base, draft, setDraft, reason, setReason, typed, setTyped, untouched, save, saving, problem } = useScoreForm(setting, onJob);
  const total = totalOf(draft.percents);
  const empty = LIMIT_KEYS.some((key) => draft.limits[key].trim() === '');
  const other = otherFault(problem, FIELDS);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {typed !== null && (
        <ConflictNote
          setting={base}
          typed={scoreChanges(draftOf(base.value), typed)}
          onTake={() => {
            setDraft(typed);
            setTyped(null);
          }}
          onDrop={() => setTyped(null)}
        />
      )}
      <WeightsFields percents={draft.percents} onChange={(percents) => setDraft({ ...draft, percents })} />
      <p role="status" className={`${styles.total} ${total === 100 ? '' : styles.wrong}`}>
        {SCORE_SETTINGS.total(formatNumber(total))} {total < 100 && SCORE_SETTINGS.add(formatNumber(100 - total))}
        {total > 100 && SCORE_SETTINGS.takeAway(formatNumber(total - 100))}
      </p>
      <LimitsFields limits={draft.limits} problem={problem} onChange={(limits) => setDraft({ ...draft, limits })} />
      <Field label={SETTINGS.reason} fault={faultAt(problem, '/reason')}>
        {(control) => <input {...control} maxLength={500} required value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}
      </Field>
      {other !== null && (
        <p role="alert" className={styles.wrong}>
          {other}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" disabled={total !== 100 || empty || untouched || reason.trim() === ''} loading={saving}>
          {SETTINGS.save}
        </Button>
        <Button variant="default" onClick={() => setDraft(draftOf(base.defaults))}>
          {SCORE_SETTINGS.reset}
        </Button>
      </div>
      <p className="small">
        {untouched ? SETTINGS.nothingChanged : reason.trim() === '' ? SETTINGS.reasonNeeded : ''} {SCORE_SETTINGS.versioned}
      </p>
    </form>
  );
}
