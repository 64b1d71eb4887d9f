import { OVERVIEW } from '../words/customer';
import { SCORE_SETTINGS } from '../words/settings';
import styles from './settings-page.module.css';
import { WEIGHT_KEYS, type Weights } from './weights';

const STEP = 5;

/** The five weights: a slider and a number each. */
export const WeightsFields = ({ percents, onChange }: { readonly percents: Weights; readonly onChange: (percents: Weights) => void }) =>
  WEIGHT_KEYS.map((key) => {
    const change = (value: number): void => onChange({ ...percents, [key]: Math.min(100, Math.max(0, value || 0)) });
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
  });
