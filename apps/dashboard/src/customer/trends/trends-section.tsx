import { formatMetric } from '@adoption/presentation';
import { MetricStrip } from '../../kit/metric-strip';
import { Section } from '../../kit/section';
import { TRENDS } from '../../words/trends';
import type { SectionProps } from '../section-props';
import { GrowthCard } from './growth-card';
import { RetentionCard } from './retention-card';
import { UsagePatternsCard } from './usage-patterns-card';
import styles from './trends-section.module.css';

/** How deep use goes, when it happens, how it has grown, and who stays. */
export function TrendsSection({ dashboard }: SectionProps) {
  const { actionsPerSession, apiCallsPerDay, integrations, contentCreated, collaboration } = dashboard.engagementDepth;
  return (
    <Section id="trends" title={TRENDS.title} subtitle={TRENDS.subtitle}>
      <MetricStrip
        title={TRENDS.strip}
        subtitle={TRENDS.stripSubtitle}
        cells={[
          { key: 'actionsPerSession', label: TRENDS.actionsPerSession, metric: actionsPerSession },
          {
            key: 'apiCallsPerDay',
            label: TRENDS.apiCallsPerDay,
            metric: apiCallsPerDay,
            note: apiCallsPerDay.peak > 0 ? TRENDS.peakCalls(formatMetric(apiCallsPerDay.peak, apiCallsPerDay.unit)) : undefined,
          },
          { key: 'integrations', label: TRENDS.integrations, metric: integrations },
          { key: 'contentCreated', label: TRENDS.contentCreated, metric: contentCreated },
          { key: 'collaboration', label: TRENDS.collaboration, metric: collaboration },
        ]}
      />
      <div className={styles.pair}>
        <UsagePatternsCard dashboard={dashboard} />
        <GrowthCard dashboard={dashboard} />
      </div>
      <RetentionCard customerId={dashboard.customer.id} />
    </Section>
  );
}
