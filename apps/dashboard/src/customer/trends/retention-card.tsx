import { Button } from '@mantine/core';
import { formatInteger, formatMonth, formatPercent } from '@adoption/presentation';
import { useState } from 'react';
import { type Api, api } from '../../api/client';
import { Card } from '../../kit/card';
import { Empty, Failure, Loading, Skeleton } from '../../kit/states';
import { Table } from '../../kit/table';
import { TRENDS } from '../../words/trends';
import styles from './retention-card.module.css';

/** What has not happened yet. */
const BLANK = '\u00A0';

/** Who stays: by month of sign-up, the share that was active in the months after. Asked for when somebody opens it. */
export function RetentionCard({ customerId }: { readonly customerId: string }) {
  const [open, setOpen] = useState(false);
  const toggle = (
    <Button variant="default" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
      {open ? TRENDS.hideRetention : TRENDS.showRetention}
    </Button>
  );
  return (
    // On paper only when there is something to read.
    <div className={open ? undefined : 'no-print'}>
      <Card title={TRENDS.retention} subtitle={TRENDS.retentionSubtitle} actions={toggle}>
        {open && <Retention customerId={customerId} />}
      </Card>
    </div>
  );
}

function Retention({ customerId }: { readonly customerId: string }) {
  const { data, error, refetch } = api.useQuery('get', '/api/intelligence/adoption/{customerId}/cohorts', { params: { path: { customerId } } });
  if (error !== null) return <Failure error={error} what={TRENDS.retention} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <Loading what={TRENDS.retention}>
        <Skeleton height={240} />
      </Loading>
    );
  if (data.items.length === 0) return <Empty title={TRENDS.noCohorts} />;
  return <Cohorts items={data.items} />;
}

function Cohorts({ items }: { readonly items: Api<'AccountCohorts'>['items'] }) {
  const offsets = Array.from({ length: Math.max(...items.map(({ months }) => months.length)) }, (_, offset) => offset);
  return (
    <Table caption={TRENDS.retentionCaption} region={TRENDS.retention} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{TRENDS.signedUp}</th>
          <th scope="col">{TRENDS.users}</th>
          {offsets.map((offset) => (
            <th key={offset} scope="col">
              {TRENDS.month(offset)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ month, size, months }) => (
          <tr key={month}>
            <th scope="row">{formatMonth(month)}</th>
            <td>{formatInteger(size)}</td>
            {offsets.map((offset) => (
              <Cell key={offset} month={months[offset]} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cell({ month }: { readonly month: Api<'CohortMonthRow'> | undefined }) {
  if (month === undefined) return <td aria-hidden="true">{BLANK}</td>;
  return (
    <td className={month.partial ? styles.partial : undefined}>
      {formatPercent(month.retentionPercent)}
      {month.partial && <span className="visually-hidden"> {TRENDS.partial}</span>}
    </td>
  );
}
