import type { Api } from '../api/client';
import { OVERVIEW } from '../words/customer';
import { SCORE_SETTINGS, SETTINGS } from '../words/settings';
import { draftOf, exactNumber, LIMIT_KEYS } from './score-draft';
import styles from './settings-page.module.css';
import { WEIGHT_KEYS } from './weights';

/** The score formula for those who may not change it. */
export function ScoreValues({ value }: { readonly value: Api<'ScoreValue'> }) {
  const { percents, limits } = draftOf(value);
  return (
    <>
      <dl className={styles.values}>
        {WEIGHT_KEYS.map((key) => (
          <div key={key}>
            <dt>{OVERVIEW.part[key]}</dt>
            <dd className="number">{exactNumber(percents[key])}%</dd>
          </div>
        ))}
        {LIMIT_KEYS.map((key) => (
          <div key={key}>
            <dt>{SCORE_SETTINGS.limits[key].name}</dt>
            <dd className="number">{SCORE_SETTINGS.limits[key].of(limits[key])}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{SETTINGS.readOnly}</p>
    </>
  );
}
