import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Api } from '../api/client';
import { Field } from '../kit/field';
import { useFocusBack } from '../kit/use-focus-back';
import { DIALOGS } from '../words/dialogs';
import { SETTINGS, THRESHOLDS } from '../words/settings';
import { faultAt, otherFault } from '../api/faults';
import { ReasonForm } from './reason-form';
import styles from './settings-page.module.css';
import { targetDraft, targetOf, withTarget } from './target-draft';
import { useSaveTargets } from './use-save-targets';

type Target = Api<'TargetValue'>;

interface TargetDialogProps {
  readonly setting: Api<'ThresholdsResponse'>;
  /** The target to be changed; null: a new one. */
  readonly target: Target | null;
  /** What a new one is for, first. */
  readonly metric: Target['metric'];
  readonly onJob: (id: string) => void;
  readonly onClose: () => void;
}

/** A target for a metric, for all accounts or for those of a segment or an industry. */
export function TargetDialog({ setting, target, metric, onJob, onClose }: TargetDialogProps) {
  useFocusBack();
  const [draft, setDraft] = useState(() => (target === null ? { metric, value: '', segment: '', industry: '' } : targetDraft(target)));
  const { save, problem, outdated } = useSaveTargets(setting, onJob, onClose);
  const own = setting.defaults.find((row) => row.metric === draft.metric);
  const { targets, at } = withTarget(setting.value, target, targetOf(draft, own?.operator ?? '>'));
  const place = `/value/${at}`;
  const fault = (field: string): string | null => faultAt(problem, `${place}/${field}`);
  const text = (key: 'segment' | 'industry') => (
    <Field label={THRESHOLDS[key]} fault={fault(key)}>
      {(control) => (
        <input
          {...control}
          maxLength={255}
          autoComplete="off"
          value={draft[key]}
          onChange={({ currentTarget }) => setDraft({ ...draft, [key]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <Modal opened onClose={onClose} title={target === null ? THRESHOLDS.add : THRESHOLDS.editTitle} closeButtonProps={{ 'aria-label': DIALOGS.close }}>
      <ReasonForm
        verb={SETTINGS.save}
        fault={faultAt(problem, '/reason')}
        other={outdated ? THRESHOLDS.outdated : otherFault(problem, ['/reason', `${place}/value`, `${place}/segment`, `${place}/industry`])}
        busy={save.isPending}
        onSave={(reason) => save.mutate({ value: targets, reason })}
        onCancel={onClose}
      >
        <Field label={THRESHOLDS.metric}>
          {(control) => (
            <select
              {...control}
              value={draft.metric}
              disabled={target !== null}
              onChange={({ currentTarget }) =>
                setDraft({ ...draft, metric: setting.defaults.find((row) => row.metric === currentTarget.value)?.metric ?? draft.metric })
              }
            >
              {setting.defaults.map((row) => (
                <option key={row.metric} value={row.metric}>
                  {THRESHOLDS.names[row.metric]} ({row.unit})
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={THRESHOLDS.valueOf(own?.operator ?? '', own?.unit ?? '')} fault={fault('value')}>
          {(control) => (
            <input
              {...control}
              type="number"
              step="any"
              required
              data-autofocus
              value={draft.value}
              onChange={({ currentTarget }) => setDraft({ ...draft, value: currentTarget.value })}
            />
          )}
        </Field>
        <div className={styles.row}>
          {text('segment')}
          {text('industry')}
        </div>
      </ReasonForm>
    </Modal>
  );
}
