import type { InputHTMLAttributes } from 'react';
import { Field } from '../kit/field';
import { CATALOGUE } from '../words/features-settings';
import { ChoiceField } from './choice-field';
import type { FeatureDraft } from './feature-draft';
import type { FeatureFaults } from './feature-faults';
import styles from './settings-page.module.css';

type TextField = { readonly [Key in keyof FeatureDraft]: FeatureDraft[Key] extends string ? Key : never }[keyof FeatureDraft];
const TIERS = ['core', 'advanced', 'power'] as const;
const MUST_HAVE = ['tier', 'yes', 'no'] as const;
const ACTIONS = ['none', 'training', 'guide', 'download_link'] as const;
const LONGEST_PROSE = 2_000;

interface FeatureFieldsProps {
  readonly draft: FeatureDraft;
  readonly isNew: boolean;
  readonly faults: FeatureFaults['fields'];
  readonly onChange: (next: Partial<FeatureDraft>) => void;
}

/** The fields of a feature; what the API refuses is said below the field. */
export function FeatureFields({ draft, isNew, faults, onChange }: FeatureFieldsProps) {
  const text = (key: TextField, label: string, more: InputHTMLAttributes<HTMLInputElement> = {}) => (
    <Field label={label} fault={faults[key] ?? null}>
      {(control) => <input {...control} {...more} value={draft[key]} onChange={({ currentTarget }) => onChange({ [key]: currentTarget.value })} />}
    </Field>
  );
  const number = (key: TextField, label: string) => text(key, label, { type: 'number', step: 'any' });
  return (
    <>
      {isNew && text('key', CATALOGUE.keyHint, { required: true, maxLength: 255, autoComplete: 'off' })}
      {text('name', CATALOGUE.name, { required: true, maxLength: 255, autoComplete: 'off' })}
      <ChoiceField
        label={CATALOGUE.tier}
        fault={faults.tier ?? null}
        value={draft.tier}
        words={CATALOGUE.tiers}
        options={TIERS}
        onChange={(tier) => onChange({ tier })}
      />
      <ChoiceField
        label={CATALOGUE.mustHave}
        fault={faults.mustHave ?? null}
        value={draft.mustHave}
        words={CATALOGUE.mustHaveAs}
        options={MUST_HAVE}
        onChange={(mustHave) => onChange({ mustHave })}
      />
      <Field label={CATALOGUE.eventNames} fault={faults.events ?? null}>
        {(control) => <textarea {...control} rows={4} value={draft.events} onChange={({ currentTarget }) => onChange({ events: currentTarget.value })} />}
      </Field>
      {isNew && (
        <>
          {number('percent', CATALOGUE.percent)}
          <div className={styles.row}>
            {number('users', CATALOGUE.users)}
            {number('days', CATALOGUE.days)}
          </div>
        </>
      )}
      {text('valueProposition', CATALOGUE.value, { maxLength: LONGEST_PROSE })}
      <div className={styles.row}>
        {text('claim', CATALOGUE.claim, { maxLength: LONGEST_PROSE })}
        {text('claimSource', CATALOGUE.claimSource, { maxLength: LONGEST_PROSE })}
      </div>
      <fieldset className={styles.limits}>
        <legend>{CATALOGUE.minutes}</legend>
        <div className={styles.three}>
          {number('minutesLow', CATALOGUE.minutesLow)}
          {number('minutesLikely', CATALOGUE.minutesLikely)}
          {number('minutesHigh', CATALOGUE.minutesHigh)}
        </div>
        {text('minutesSource', CATALOGUE.minutesSource, { maxLength: LONGEST_PROSE })}
      </fieldset>
      <p className="small">{CATALOGUE.minutesNote}</p>
      <ChoiceField
        label={CATALOGUE.action}
        fault={faults.action ?? null}
        value={draft.action}
        words={CATALOGUE.actions}
        options={ACTIONS}
        onChange={(action) => onChange({ action })}
      />
      {text('guideUrl', CATALOGUE.guideUrl, { type: 'url' })}
      {text('downloadUrl', CATALOGUE.downloadUrl, { type: 'url' })}
      {!isNew && (
        <label>
          <input type="checkbox" checked={draft.archived} onChange={({ currentTarget }) => onChange({ archived: currentTarget.checked })} /> {CATALOGUE.archive}
        </label>
      )}
    </>
  );
}
