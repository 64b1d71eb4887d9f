import { Button } from '@mantine/core';
import { formatDateTime } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import { Card } from '../kit/card';
import { Empty } from '../kit/states';
import { CUSTOMER } from '../words/customer';
import type { Period } from './adoption-search';
import type { Dashboard } from './section-props';

/** A customer that nothing is known of yet, and how that changes. */
export const EmptyCustomer = ({ name }: { readonly name: string }) => (
  <Empty
    title={CUSTOMER.emptyTitle(name)}
    actions={
      <>
        <Link to="/imports">{CUSTOMER.importData}</Link>
        <a href="/api/docs">{CUSTOMER.sendEvents}</a>
      </>
    }
  >
    {CUSTOMER.emptyWhy}
  </Empty>
);

/** Nothing happened in the period; there may be more in a longer one. */
export function EmptyPeriod({ dashboard, onPeriod }: { readonly dashboard: Dashboard; readonly onPeriod: (period: Period) => void }) {
  const { period, freshness, customer } = dashboard;
  const longer = period.key === '7d' ? ('30d' as const) : ('all' as const);
  return (
    <Card>
      <Empty
        title={CUSTOMER.nothingInPeriod(CUSTOMER.periods[period.key])}
        actions={
          period.key === 'all' ? undefined : (
            <Button variant="default" onClick={() => onPeriod(longer)}>
              {longer === '30d' ? CUSTOMER.showLonger : CUSTOMER.showAll}
            </Button>
          )
        }
      >
        {freshness.lastEventAt === null ? null : CUSTOMER.lastEvent(formatDateTime(freshness.lastEventAt, customer.timeZone))}
      </Empty>
    </Card>
  );
}
