import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { formatDate, formatDaysAhead, formatPercent, MISSING, scoreChangeParts } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Api } from '../api/client';
import type { Period } from '../customer/adoption-search';
import { Change } from '../kit/delta';
import { Spark } from '../kit/spark';
import { Status, type Tone } from '../kit/status';
import { Value } from '../kit/value';
import { PORTFOLIO } from '../words/portfolio';
import styles from './accounts-table.module.css';

type Row = Api<'PortfolioRow'>;

export interface AccountColumn {
  readonly key: keyof typeof PORTFOLIO.columns;
  readonly numeric: boolean;
  /** What the API calls the order by this column; null: none. */
  readonly sorts: string | null;
  readonly cell: (row: Row, period: Period | undefined) => ReactNode;
}

const TONES: Readonly<Record<'excellent' | 'good' | 'fair' | 'poor', Tone>> = { excellent: 'good', good: 'good', fair: 'watch', poor: 'poor' };

/** The columns of the list of accounts. */
export const ACCOUNT_COLUMNS: readonly AccountColumn[] = [
  {
    key: 'name',
    numeric: false,
    sorts: 'name',
    cell: ({ id, name }, period) => (
      <Link to="/customers/$customerId/adoption" params={{ customerId: id }} search={{ period }}>
        {name}
      </Link>
    ),
  },
  { key: 'segment', numeric: false, sorts: null, cell: ({ segment }) => <Value text={segment ?? MISSING} /> },
  { key: 'csm', numeric: false, sorts: null, cell: ({ csm }) => <Value text={csm?.name ?? MISSING} /> },
  { key: 'score', numeric: true, sorts: 'score', cell: (row) => <Score row={row} /> },
  { key: 'change', numeric: true, sorts: 'change', cell: ({ change }) => <Change parts={scoreChangeParts(change)} /> },
  { key: 'trend', numeric: false, sorts: null, cell: ({ sparkline }) => <Spark values={sparkline} width={88} height={24} /> },
  { key: 'activation', numeric: true, sorts: 'activation', cell: ({ activation }) => <Value text={formatPercent(activation)} /> },
  { key: 'breadth', numeric: true, sorts: 'breadth', cell: ({ breadth }) => <Value text={formatPercent(breadth)} /> },
  { key: 'dormantShare', numeric: true, sorts: 'dormantShare', cell: ({ dormantShare }) => <Value text={formatPercent(dormantShare)} /> },
  { key: 'gap', numeric: false, sorts: 'gap', cell: ({ biggestGap }) => <Value text={biggestGap?.title ?? MISSING} /> },
  { key: 'renewsOn', numeric: false, sorts: 'renewsOn', cell: (row) => <Renewal row={row} /> },
];

function Score({ row: { score, band } }: { readonly row: Row }) {
  if (score === null || band === null) return <span className="small">{PORTFOLIO.noScore}</span>;
  return (
    <span className={styles.score}>
      <strong className="number">{score}</strong>
      <Status tone={TONES[band]}>{PORTFOLIO.bands[band]}</Status>
    </span>
  );
}

function Renewal({ row: { renewsOn, renewsInDays, renewalSoon } }: { readonly row: Row }) {
  if (renewsOn === null || renewsInDays === null) return <Value text={MISSING} />;
  if (!renewalSoon) return formatDate(renewsOn);
  return (
    <span className={styles.soon} title={formatDate(renewsOn)}>
      <IconAlertTriangleFilled size={14} aria-hidden="true" />
      {formatDaysAhead(renewsInDays)}
    </span>
  );
}
