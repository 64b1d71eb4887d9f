import { MetricStrip } from '../../kit/metric-strip';
import { FEATURES } from '../../words/features';
import type { SectionProps } from '../section-props';

/** How broadly features are used, each figure against its target. */
export function FeatureHealthStrip({ dashboard: { featureMetrics } }: Pick<SectionProps, 'dashboard'>) {
  const { breadth, coreUsage, advancedUsage, stickiness, timeToFeature } = featureMetrics;
  return (
    <MetricStrip
      title={FEATURES.strip}
      subtitle={FEATURES.stripSubtitle}
      cells={[
        {
          key: 'breadth',
          label: FEATURES.breadth,
          metric: breadth,
          note: breadth.available > 0 ? FEATURES.breadthNote(breadth.adopted, breadth.available) : undefined,
        },
        { key: 'coreUsage', label: FEATURES.coreUsage, metric: coreUsage },
        { key: 'advancedUsage', label: FEATURES.advancedUsage, metric: advancedUsage },
        { key: 'stickiness', label: FEATURES.stickiness, metric: stickiness },
        { key: 'timeToFeature', label: FEATURES.timeToFeature, metric: timeToFeature },
      ]}
    />
  );
}
