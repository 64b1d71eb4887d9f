import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Engagement } from './campaign-form';
import type { CampaignSearch } from './campaigns-search';
import { versionOf } from './engagement-facts';
import { recipientsKey, recipientsQuery } from './engagement-queries';

/** The people whom an engagement chose: asked for again, page for page, whenever something has become of it. */
export function useRecipients(engagement: Engagement, state: CampaignSearch['mail']) {
  const { id } = engagement;
  const query = useInfiniteQuery(recipientsQuery(id, state));
  const queries = useQueryClient();
  const version = versionOf(engagement);
  const known = useRef(version);
  const { isFetching } = query;
  useEffect(() => {
    // A page that is on its way is not called back: the rest follows it.
    if (isFetching || known.current === version) return;
    known.current = version;
    void queries.invalidateQueries({ queryKey: recipientsKey(id) });
  }, [queries, id, version, isFetching]);
  return query;
}
