import { Section } from '../../kit/section';
import { RECS } from '../../words/peers';
import type { SectionProps } from '../section-props';
import { ActionsCard } from './actions-card';
import styles from './recommendations-section.module.css';
import { ValueCard } from './value-card';

/** What to do next, and what the customer already has of the product. */
export const RecommendationsSection = (props: SectionProps) => (
  <Section id="recs" title={RECS.title} subtitle={RECS.subtitle}>
    <div className={styles.pair}>
      <ActionsCard {...props} />
      <ValueCard {...props} />
    </div>
  </Section>
);
