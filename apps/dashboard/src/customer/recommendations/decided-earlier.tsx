import { useQuery } from '@tanstack/react-query';
import { client } from '../../api/client';
import { Empty, Failure, Loading, Skeleton } from '../../kit/states';
import { RECS } from '../../words/peers';
import type { Dashboard } from '../section-props';
import styles from './actions-card.module.css';
import { RecommendationItem } from './recommendation-item';

interface DecidedEarlierProps {
  readonly customer: Dashboard['customer'];
}

/** Recommendations that are snoozed, dismissed, done or resolved. */
export function DecidedEarlier({ customer }: DecidedEarlierProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['recommendations', customer.id],
    queryFn: async ({ signal }) =>
      (await client.GET('/api/intelligence/adoption/{customerId}/recommendations', { params: { path: { customerId: customer.id } }, signal })).data!,
  });
  if (error !== null) return <Failure error={error} what={RECS.others} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <Loading what={RECS.others}>
        <Skeleton height={80} />
      </Loading>
    );
  const decided = data.items.filter(({ status }) => status !== 'open' && status !== 'in_progress');
  if (decided.length === 0) return <Empty title={RECS.noOthers} />;
  return (
    <ol className={styles.list}>
      {decided.map((recommendation) => (
        <RecommendationItem key={recommendation.id} recommendation={recommendation} customer={customer} />
      ))}
    </ol>
  );
}
