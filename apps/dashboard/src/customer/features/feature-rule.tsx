import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import { FEATURES } from '../../words/features';
import type { Dashboard } from '../section-props';

/** How many features are adopted, and by which rule. */
export function FeatureRule({ breadth }: { readonly breadth: Dashboard['featureMetrics']['breadth'] }) {
  const { data } = api.useQuery('get', '/api/settings/feature-cutoffs', {}, { staleTime: Number.POSITIVE_INFINITY });
  return (
    <>
      {FEATURES.adoptedOf(breadth.adopted, breadth.available)}
      {data !== undefined && (
        <>
          {' '}
          {FEATURES.rule(
            data.defaults.percent,
            data.value.some(({ cutoff }) => cutoff !== null),
          )}{' '}
          <Link to="/settings/features" className="no-print">
            {FEATURES.cutoffs}
          </Link>
        </>
      )}
    </>
  );
}
