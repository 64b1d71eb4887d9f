import { Section } from '../../kit/section';
import { FEATURES } from '../../words/features';
import type { SectionProps } from '../section-props';
import { FeatureHealthStrip } from './feature-health-strip';
import { FeatureMatrix } from './feature-matrix';
import { FeatureRule } from './feature-rule';
import styles from './features-section.module.css';
import { JourneyCard } from './journey-card';
import { UnusedFeatures } from './unused-features';

/** Which features are in use, by how many, and what is left on the table. */
export const FeaturesSection = (props: SectionProps) => (
  <Section id="features" title={FEATURES.title} subtitle={<FeatureRule breadth={props.dashboard.featureMetrics.breadth} />}>
    <FeatureHealthStrip dashboard={props.dashboard} />
    <div className={styles.pair}>
      <FeatureMatrix {...props} />
      <div className={styles.side}>
        <JourneyCard dashboard={props.dashboard} />
        <UnusedFeatures {...props} />
      </div>
    </div>
  </Section>
);
