import { featureHealthWord } from '@adoption/presentation';
import { Status } from '../../kit/status';
import { FEATURES } from '../../words/features';
import styles from './feature-head.module.css';
import { HEALTH_TONES } from './health-tones';
import type { Feature } from './sort-features';

/** What a feature is, and how it does. */
export const FeatureHead = ({ feature: { tier, health, valueProposition } }: { readonly feature: Feature }) => (
  <div className={styles.head}>
    <p className={styles.line}>
      <Status tone={HEALTH_TONES[health]} chip>
        {featureHealthWord(health)}
      </Status>
      <span className="small">{FEATURES.tier(tier)}</span>
    </p>
    {valueProposition !== null && <p className={styles.value}>{valueProposition}</p>}
    {health === 'not_in_plan' && <p className="small">{FEATURES.notInPlan}</p>}
  </div>
);
