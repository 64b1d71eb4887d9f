import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { api } from '../api/client';
import { DEFAULT_COMPARISON, DEFAULT_PERIOD } from '../customer/adoption-search';
import { dashboardQuery } from '../customer/dashboard-query';
import { Crumbs } from '../kit/crumbs';
import { Card } from '../kit/card';
import { Failure } from '../kit/states';
import { CUSTOMER } from '../words/customer';
import { USERS } from '../words/users';
import { CampaignButton } from './campaign-button';
import { UsersList } from './users-list';
import styles from './dormant-page.module.css';

const route = getRouteApi('/signed-in/customers/$customerId/adoption/dormant');
const UserJourneyPanel = lazy(() => import('./user-journey-panel').then(({ UserJourneyPanel: loaded }) => ({ default: loaded })));

/** Who has not logged in for more than thirty days. */
export function DormantPage() {
  const { customerId } = route.useParams();
  const { q = '', sort, user, period, comparison } = route.useSearch();
  const navigate = route.useNavigate();
  const customer = api.useQuery('get', '/api/customers/{id}', { params: { path: { id: customerId } } });
  const { data: dashboard } = useQuery(dashboardQuery(customerId, period ?? DEFAULT_PERIOD, comparison ?? DEFAULT_COMPARISON));
  const dormant = dashboard?.userMetrics.health.dormant ?? null;
  const name = customer.data?.name ?? '\u00A0';
  const title = customer.data === undefined ? USERS.dormantPage : USERS.title(name, USERS.lists.dormant);
  const change = (next: { q?: string; sort?: string; user?: string }): void =>
    void navigate({ search: (last) => ({ ...last, ...next }), replace: true, resetScroll: false });
  const toCampaign = (picked: readonly string[] | undefined): void =>
    void navigate({
      to: '/customers/$customerId/adoption',
      params: { customerId },
      search: { period, comparison, dialog: 'campaign', status: 'dormant' },
      state: { picked },
    });
  if (customer.error !== null)
    return (
      <Failure error={customer.error} what={USERS.data} onRetry={() => void customer.refetch()} actions={<Link to="/customers">{CUSTOMER.customers}</Link>} />
    );
  return (
    <>
      <Crumbs label={CUSTOMER.crumbs}>
        <li>
          <Link to="/customers">{CUSTOMER.customers}</Link>
        </li>
        <li>
          <Link to="/customers/$customerId/adoption" params={{ customerId }} search={{ period, comparison }}>
            {name}
          </Link>
        </li>
        <li aria-current="page">{USERS.dormantPage}</li>
      </Crumbs>
      <div className={styles.head}>
        <div>
          <h1>{USERS.dormantPage}</h1>
          <p className="small">{USERS.explained.dormant}</p>
        </div>
        <div className={`${styles.actions} no-print`}>
          <Link className={styles.back} to="/customers/$customerId/adoption" params={{ customerId }} search={{ period, comparison }}>
            <IconArrowLeft size={15} aria-hidden="true" />
            {USERS.backTo(name)}
          </Link>
        </div>
      </div>
      <Card className={styles.card}>
        <UsersList
          customerId={customerId}
          title={title}
          total={dormant}
          wanted={{ status: 'dormant', period }}
          q={q}
          sort={sort}
          onSearch={(next) => change({ q: next === '' ? undefined : next })}
          onSort={(next) => change({ sort: next })}
          onUser={(next) => void navigate({ search: (last) => ({ ...last, user: next }), resetScroll: false })}
          {...(dormant !== 0 && { actions: (ticked) => <CampaignButton ticked={ticked} inGroup={dormant} onOpen={toCampaign} /> })}
        />
      </Card>
      <Suspense fallback={null}>
        {user !== undefined && <UserJourneyPanel customerId={customerId} userId={user} onClose={() => change({ user: undefined })} />}
      </Suspense>
    </>
  );
}
