import type { Period } from './adoption-search';
import { EmptyCustomer, EmptyPeriod } from './empty-customer';
import { EngagementSection } from './engagement/engagement-section';
import { FeaturesSection } from './features/features-section';
import { OverviewSection } from './overview/overview-section';
import { PeersSection } from './peers/peers-section';
import { RecommendationsSection } from './recommendations/recommendations-section';
import { SectionNav } from './section-nav';
import type { SectionProps } from './section-props';
import { TrendsSection } from './trends/trends-section';

/** The sections of the page; in their place, what to do about a customer that nothing has come from yet. */
export function AdoptionSections({ onPeriod, ...props }: SectionProps & { readonly onPeriod: (period: Period) => void }) {
  const { dashboard } = props;
  const quiet = dashboard.engagementDepth.totals.events === 0;
  if (quiet && dashboard.freshness.lastEventAt === null) return <EmptyCustomer name={dashboard.customer.name} />;
  return (
    <>
      <SectionNav />
      {quiet && <EmptyPeriod dashboard={dashboard} onPeriod={onPeriod} />}
      <OverviewSection {...props} />
      <EngagementSection {...props} />
      <FeaturesSection {...props} />
      <TrendsSection {...props} />
      <PeersSection {...props} />
      <RecommendationsSection {...props} />
    </>
  );
}
