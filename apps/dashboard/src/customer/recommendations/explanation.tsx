import { formatNumber, MISSING } from '@adoption/presentation';
import { RECS } from '../../words/peers';
import type { AnyRecommendation } from './any-recommendation';
import styles from './explanation.module.css';

/** The rule behind a recommendation, and the numbers it saw. */
export function Explanation({ recommendation: { rule, inputs = [], expectedGain } }: { readonly recommendation: AnyRecommendation }) {
  return (
    <dl className={styles.inputs}>
      <div className={styles.pair}>
        <dt>{RECS.rule}</dt>
        <dd>{rule}</dd>
      </div>
      {inputs.map(({ name, value }) => (
        <div key={name} className={styles.pair}>
          <dt>{name}</dt>
          <dd className="number">{formatNumber(value)}</dd>
        </div>
      ))}
      <div className={styles.pair}>
        <dt>{RECS.gain}</dt>
        <dd>{expectedGain === null ? MISSING : RECS.points(formatNumber(expectedGain))}</dd>
      </div>
    </dl>
  );
}
