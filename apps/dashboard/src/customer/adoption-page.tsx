import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Failure, Loading, Skeleton } from '../kit/states';
import { DEFAULT_COMPARISON, DEFAULT_PERIOD } from './adoption-search';
import { dashboardQuery } from './dashboard-query';
import { EngagementSection } from './engagement/engagement-section';
import { FeaturesSection } from './features/features-section';
import { OverviewSection } from './overview/overview-section';
import { PeersSection } from './peers/peers-section';
import { RecommendationsSection } from './recommendations/recommendations-section';
import { TrendsSection } from './trends/trends-section';

const route = getRouteApi('/signed-in/customers/$customerId/adoption');

/** The adoption of one customer: score, engagement, features, trends, peers, what to do next. */
export function AdoptionPage() {
  const { customerId } = route.useParams();
  const { period = DEFAULT_PERIOD, comparison = DEFAULT_COMPARISON } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(dashboardQuery(customerId, period, comparison));
  if (error !== null) return <Failure error={error} what="adoption data" onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <Loading what="adoption data">
        <Skeleton height={600} />
      </Loading>
    );
  const props = { dashboard: data, openDialog: (dialog: object) => void navigate({ search: (last) => ({ ...last, ...dialog }) }) };
  return (
    <>
      <OverviewSection {...props} />
      <EngagementSection {...props} />
      <FeaturesSection {...props} />
      <TrendsSection {...props} />
      <PeersSection {...props} />
      <RecommendationsSection {...props} />
    </>
  );
}
