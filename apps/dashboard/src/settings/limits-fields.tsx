import type { ApiProblem } from '../api/api-problem';
import { Field } from '../kit/field';
import { SCORE_SETTINGS } from '../words/settings';
import { faultAt } from '../api/faults';
import { LIMIT_KEYS, type ScoreDraft } from './score-draft';
import styles from './settings-page.module.css';

interface LimitsFieldsProps {
  readonly limits: ScoreDraft['limits'];
  readonly problem: ApiProblem | null;
  readonly onChange: (limits: ScoreDraft['limits']) => void;
}

/** The limits of the score formula. */
export const LimitsFields = ({ limits, problem, onChange }: LimitsFieldsProps) => (
  <fieldset className={styles.limits}>
    <legend>{SCORE_SETTINGS.limitsTitle}</legend>
    {LIMIT_KEYS.map((key) => (
      <Field key={key} label={SCORE_SETTINGS.limits[key].label} fault={faultAt(problem, `/value/${key}`)}>
        {(control) => (
          <input
            {...control}
            type="number"
            step="any"
            required
            value={limits[key]}
            onChange={({ currentTarget }) => onChange({ ...limits, [key]: currentTarget.value })}
          />
        )}
      </Field>
    ))}
  </fieldset>
);
