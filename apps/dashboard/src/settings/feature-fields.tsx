import { Field } from '../kit/field';
import { CATALOGUE } from '../words/features-settings';
import type { FeatureDraft } from './feature-draft';
import styles from './settings-page.module.css';

type TextField = { readonly [Key in keyof FeatureDraft]: FeatureDraft[Key] extends string ? Key : never }[keyof FeatureDraft];
const TIERS = ['core', 'advanced', 'power'] as const;
const MUST_HAVE = ['tier', 'yes', 'no'] as const;
const ACTIONS = ['none', 'training', 'guide', 'download_link'] as const;

interface FeatureFieldsProps {
  readonly draft: FeatureDraft;
  readonly isNew: boolean;
  readonly onChange: (next: Partial<FeatureDraft>) => void;
}

/** The fields of a feature. */
export function FeatureFields({ draft, isNew, onChange }: FeatureFieldsProps) {
  const text = (key: TextField, label: string, more: React.InputHTMLAttributes<HTMLInputElement> = {}) => (
    <Field label={label}>
      {(control) => <input {...control} {...more} value={draft[key]} onChange={({ currentTarget }) => onChange({ [key]: currentTarget.value })} />}
    </Field>
  );
  const tick = (key: 'archived', label: string) => (
    <label>
      <input type="checkbox" checked={draft[key]} onChange={({ currentTarget }) => onChange({ [key]: currentTarget.checked })} /> {label}
    </label>
  );
  return (
    <>
      {isNew && text('key', CATALOGUE.keyHint, { required: true, pattern: '[a-z0-9][a-z0-9_\\-]*', maxLength: 255, autoComplete: 'off' })}
      {text('name', CATALOGUE.name, { required: true, maxLength: 255, autoComplete: 'off' })}
      <Field label={CATALOGUE.tier}>
        {(control) => (
          <select
            {...control}
            value={draft.tier}
            onChange={({ currentTarget }) => onChange({ tier: TIERS.find((tier) => tier === currentTarget.value) ?? 'core' })}
          >
            {TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {CATALOGUE.tiers[tier]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={CATALOGUE.mustHave}>
        {(control) => (
          <select
            {...control}
            value={draft.mustHave}
            onChange={({ currentTarget }) => onChange({ mustHave: MUST_HAVE.find((answer) => answer === currentTarget.value) ?? 'tier' })}
          >
            {MUST_HAVE.map((answer) => (
              <option key={answer} value={answer}>
                {CATALOGUE.mustHaveAs[answer]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={CATALOGUE.eventNames}>
        {(control) => <textarea {...control} rows={4} value={draft.events} onChange={({ currentTarget }) => onChange({ events: currentTarget.value })} />}
      </Field>
      {text('percent', CATALOGUE.percent, { type: 'number', min: 0, max: 100, step: 'any' })}
      <div className={styles.row}>
        {text('users', CATALOGUE.users, { type: 'number', min: 1 })}
        {text('days', CATALOGUE.days, { type: 'number', min: 1 })}
      </div>
      {text('valueProposition', CATALOGUE.value, { maxLength: 500 })}
      <div className={styles.row}>
        {text('claim', CATALOGUE.claim, { maxLength: 500 })}
        {text('claimSource', CATALOGUE.claimSource, { maxLength: 500, required: draft.claim.trim() !== '' })}
      </div>
      <Field label={CATALOGUE.action}>
        {(control) => (
          <select
            {...control}
            value={draft.action}
            onChange={({ currentTarget }) => onChange({ action: ACTIONS.find((action) => action === currentTarget.value) ?? 'none' })}
          >
            {ACTIONS.map((action) => (
              <option key={action} value={action}>
                {CATALOGUE.actions[action]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text('guideUrl', CATALOGUE.guideUrl, { type: 'url', pattern: 'https://.*' })}
      {text('downloadUrl', CATALOGUE.downloadUrl, { type: 'url', pattern: 'https://.*' })}
      {!isNew && tick('archived', CATALOGUE.archive)}
    </>
  );
}
