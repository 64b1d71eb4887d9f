import { Section } from '../../kit/section';
import { ENGAGEMENT } from '../../words/engagement';
import type { SectionProps } from '../section-props';
import { ActiveUsersCard } from './active-users-card';
import styles from './engagement-section.module.css';
import { KpiCards } from './kpi-cards';
import { UserHealthCard } from './user-health-card';
import { UserHealthStrip } from './user-health-strip';

/** Who is logging in, how often, and who has gone quiet. */
export const EngagementSection = (props: SectionProps) => (
  <Section id="engagement" title={ENGAGEMENT.title} subtitle={ENGAGEMENT.subtitle}>
    <KpiCards {...props} />
    <div className={styles.pair}>
      <ActiveUsersCard dashboard={props.dashboard} />
      <UserHealthCard {...props} />
    </div>
    <UserHealthStrip {...props} />
  </Section>
);
