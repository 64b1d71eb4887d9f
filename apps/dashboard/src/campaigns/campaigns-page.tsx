import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Card } from '../kit/card';
import { ShowMore } from '../kit/show-more';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { CAMPAIGNS } from '../words/campaigns';
import { CampaignsFilters } from './campaigns-filters';
import styles from './campaigns-page.module.css';
import { CampaignsTable } from './campaigns-table';
import { engagementsQuery } from './engagement-queries';

const route = getRouteApi('/signed-in/campaigns');

/** What was sent to users: campaigns, guides and everything else that goes by mail. */
export function CampaignsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(engagementsQuery(search));
  const { data, error, refetch } = query;
  const table = useRef<HTMLDivElement>(null);
  const engagements = data?.pages.flatMap(({ items }) => items) ?? [];
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <>
      <h1>{CAMPAIGNS.title}</h1>
      <p className="small">{CAMPAIGNS.note}</p>
      <div className={styles.page}>
        <CampaignsFilters search={search} onChange={(part) => void navigate({ search: (last) => ({ ...last, ...part }), resetScroll: false })} />
        {error !== null && <Failure error={error} what={CAMPAIGNS.data} onRetry={() => void refetch()} />}
        {data === undefined && error === null && (
          <Loading what={CAMPAIGNS.data}>
            <Skeleton height={420} />
          </Loading>
        )}
        {data !== undefined && (
          <Card>
            {engagements.length > 0 && <CampaignsTable engagements={engagements} ref={table} />}
            {engagements.length === 0 && filtered && <Empty title={CAMPAIGNS.noMatch} actions={<Link to="/campaigns">{CAMPAIGNS.clear}</Link>} />}
            {engagements.length === 0 && !filtered && (
              <Empty title={CAMPAIGNS.none} actions={<Link to="/customers">{CAMPAIGNS.toCustomers}</Link>}>
                {CAMPAIGNS.noneNote}
              </Empty>
            )}
            <ShowMore count={engagements.length} query={query} table={table} />
          </Card>
        )}
      </div>
    </>
  );
}
