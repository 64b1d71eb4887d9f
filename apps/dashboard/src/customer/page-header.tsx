import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconCopy, IconFileExport, IconPrinter } from '@tabler/icons-react';
import { formatDate } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import { CUSTOMER } from '../words/customer';
import { type Comparison, COMPARISONS, type Period, PERIODS } from './adoption-search';
import { copyMarkdown } from './copy-markdown';
import { Freshness } from './freshness';
import type { Dashboard } from './section-props';
import styles from './page-header.module.css';

interface PageHeaderProps {
  readonly dashboard: Dashboard;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly onPeriod: (period: Period) => void;
  readonly onComparison: (comparison: Comparison) => void;
  readonly exportOpen: boolean;
  readonly onExport: (open: boolean) => void;
}

/** Whose page it is, which days and whom it is compared with, how fresh the data is. */
export function PageHeader({ dashboard, period, comparison, onPeriod, onComparison, exportOpen, onExport }: PageHeaderProps) {
  const { customer } = dashboard;
  const about = [
    customer.segment,
    customer.industry,
    customer.csm === null ? null : CUSTOMER.csm(customer.csm.name),
    customer.renewsOn === null ? null : CUSTOMER.renews(formatDate(customer.renewsOn)),
  ].filter((part) => part !== null);
  const words = CUSTOMER.comparisons(customer.segment);
  return (
    <div className={styles.header}>
      <nav aria-label={CUSTOMER.crumbs} className="no-print">
        <ol className={styles.crumbs}>
          <li>
            <Link to="/customers">{CUSTOMER.customers}</Link>
          </li>
          <li>{customer.name}</li>
          <li aria-current="page">{CUSTOMER.adoption}</li>
        </ol>
      </nav>
      <div className={styles.title}>
        <div>
          <h1>{customer.name}</h1>
          <p className="small">{about.join(' · ')}</p>
        </div>
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
            {COMPARISONS.filter((value) => value !== 'segment' || customer.segment !== null).map((value) => (
              <option key={value} value={value}>
                {words[value]}
              </option>
            ))}
          </select>
          <Menu opened={exportOpen} onChange={onExport} position="bottom-end">
            <Menu.Target>
              <Button leftSection={<IconFileExport size={16} aria-hidden="true" />}>{CUSTOMER.export}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconCopy size={16} aria-hidden="true" />} onClick={() => void copyMarkdown(customer.id, period, comparison)}>
                {CUSTOMER.copyMarkdown}
              </Menu.Item>
              <Menu.Item leftSection={<IconPrinter size={16} aria-hidden="true" />} onClick={() => setTimeout(() => window.print(), 100)}>
                {CUSTOMER.print}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <Freshness dashboard={dashboard} />
    </div>
  );
}
