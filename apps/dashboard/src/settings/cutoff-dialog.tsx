import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Api } from '../api/client';
import { Field } from '../kit/field';
import { useFocusBack } from '../kit/use-focus-back';
import { CATALOGUE } from '../words/features-settings';
import { DIALOGS } from '../words/dialogs';
import { SETTINGS } from '../words/settings';
import { faultAt, otherFault } from '../api/faults';
import { ReasonForm } from './reason-form';
import { exactNumber } from './score-draft';
import { cutoffText } from './setting-changes';
import styles from './settings-page.module.css';
import { useSaveCutoff } from './use-save-cutoff';

const PARTS = ['percent', 'users', 'days'] as const;
const EMPTY = { percent: '', users: '', days: '' };
const LABELS = { percent: CATALOGUE.cutoffPercent, users: CATALOGUE.cutoffUsers, days: CATALOGUE.cutoffDays };
const PLACE = '/value/0/cutoff';

interface CutoffDialogProps {
  readonly setting: Api<'FeatureCutoffsResponse'>;
  readonly feature: Api<'FeatureResponse'>;
  readonly onJob: (id: string) => void;
  readonly onClose: () => void;
}

/** From when on a feature counts as adopted. */
export function CutoffDialog({ setting, feature: { key, name }, onJob, onClose }: CutoffDialogProps) {
  useFocusBack();
  const stored = setting.value.find(({ feature }) => feature === key)?.cutoff ?? null;
  const [draft, setDraft] = useState(() => {
    const text = (part: (typeof PARTS)[number]): string => (stored?.[part] == null ? '' : exactNumber(stored[part]));
    return { percent: text('percent'), users: text('users'), days: text('days') };
  });
  const { save, problem, outdated } = useSaveCutoff(setting, onJob, onClose);
  const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));
  const cutoff = { percent: number(draft.percent), users: number(draft.users), days: number(draft.days) };
  const other = outdated
    ? `${CATALOGUE.outdated} ${CATALOGUE.stored(name, cutoffText(stored, setting.defaults))}`
    : otherFault(problem, ['/reason', ...PARTS.map((part) => `${PLACE}/${part}`)]);
  return (
    <Modal opened onClose={onClose} title={CATALOGUE.cutoffTitle(name)} closeButtonProps={{ 'aria-label': DIALOGS.close }}>
      <ReasonForm
        verb={SETTINGS.save}
        fault={faultAt(problem, '/reason')}
        other={other}
        busy={save.isPending}
        onSave={(reason) => save.mutate({ value: [{ feature: key, cutoff: PARTS.every((part) => cutoff[part] === null) ? null : cutoff }], reason })}
        onCancel={onClose}
      >
        <p className="small">{CATALOGUE.cutoffNote}</p>
        {PARTS.map((part) => (
          <Field key={part} label={LABELS[part](exactNumber(setting.defaults[part]))} fault={faultAt(problem, `${PLACE}/${part}`)}>
            {(control) => (
              <input
                {...control}
                type="number"
                step="any"
                value={draft[part]}
                onChange={({ currentTarget }) => setDraft({ ...draft, [part]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
        <p className={styles.buttons}>
          <Button variant="default" size="compact-sm" onClick={() => setDraft(EMPTY)}>
            {CATALOGUE.cutoffReset}
          </Button>
        </p>
      </ReasonForm>
    </Modal>
  );
}
