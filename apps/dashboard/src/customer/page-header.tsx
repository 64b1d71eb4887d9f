import { SegmentedControl } from '@mantine/core';
import { formatDate } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import { Crumbs } from '../kit/crumbs';
import { Skeleton } from '../kit/states';
import { CUSTOMER } from '../words/customer';
import { type Comparison, COMPARISONS, type Period, PERIODS } from './adoption-search';
import { ExportMenu } from './export-menu';
import { Freshness } from './freshness';
import type { Dashboard } from './section-props';
import styles from './page-header.module.css';

interface PageHeaderProps {
  /** Undefined: not known yet. The controls are there already. */
  readonly dashboard: Dashboard | undefined;
  /** The asked period could not be had: no days are named. */
  readonly failed: boolean;
  readonly customerId: string;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly onPeriod: (period: Period) => void;
  readonly onComparison: (comparison: Comparison) => void;
  readonly exportOpen: boolean;
  readonly onExport: (open: boolean) => void;
  readonly onReport: () => void;
}

/** Whose page it is, which days and whom it is compared with, how fresh the data is. */
export function PageHeader({ dashboard, failed, customerId, period, comparison, onPeriod, onComparison, exportOpen, onExport, onReport }: PageHeaderProps) {
  const customer = dashboard?.customer;
  const words = CUSTOMER.comparisons(customer?.segment ?? null);
  return (
    <div className={styles.header}>
      <Crumbs label={CUSTOMER.crumbs}>
        <li>
          <Link to="/customers">{CUSTOMER.customers}</Link>
        </li>
        {customer !== undefined && (
          <>
            <li>{customer.name}</li>
            <li aria-current="page">{CUSTOMER.adoption}</li>
          </>
        )}
      </Crumbs>
      <div className={styles.title}>
        {customer === undefined ? <NameComing /> : <Name customer={customer} />}
        <div className={`${styles.controls} no-print`}>
          <SegmentedControl
            aria-label={CUSTOMER.period}
            value={period}
            onChange={(value) => onPeriod(value)}
            data={PERIODS.map((value) => ({ value, label: CUSTOMER.periods[value] }))}
          />
          <select
            className={styles.select}
            aria-label={CUSTOMER.comparison}
            value={comparison}
            onChange={({ currentTarget }) => onComparison(currentTarget.value as Comparison)}
          >
            {COMPARISONS.filter((value) => value !== 'segment' || value === comparison || customer?.segment !== null).map((value) => (
              <option key={value} value={value}>
                {words[value]}
              </option>
            ))}
          </select>
          <ExportMenu
            customerId={customerId}
            customerName={customer?.name ?? null}
            period={period}
            comparison={comparison}
            asOf={dashboard?.period.asOf}
            opened={exportOpen}
            onChange={onExport}
            onReport={onReport}
          />
        </div>
      </div>
      {dashboard === undefined && <FreshnessComing />}
      {dashboard !== undefined && !failed && <Freshness dashboard={dashboard} />}
    </div>
  );
}

function Name({ customer: { name, segment, industry, csm, renewsOn } }: { readonly customer: Dashboard['customer'] }) {
  const about = [segment, industry, csm === null ? null : CUSTOMER.csm(csm.name), renewsOn === null ? null : CUSTOMER.renews(formatDate(renewsOn))];
  return (
    <div>
      <h1>{name}</h1>
      <p className="small">{about.filter((part) => part !== null).join(' · ')}</p>
    </div>
  );
}

const NameComing = () => (
  <div>
    <h1 className={styles.coming}>
      <span className="visually-hidden">{CUSTOMER.adoption}</span>
      <Skeleton height={34} width={180} />
    </h1>
    <Skeleton height={19} width={240} />
  </div>
);

const FreshnessComing = () => (
  <div className={styles.days}>
    <Skeleton height={19} width={360} />
  </div>
);
