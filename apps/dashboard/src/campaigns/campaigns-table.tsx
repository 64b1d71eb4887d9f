import { formatDate, formatInteger, formatPercent, MISSING } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import { numericCell, Table } from '../kit/table';
import { Value } from '../kit/value';
import { localDay } from '../kit/local-day';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import styles from './campaigns-page.module.css';
import { EngagementStatus } from './engagement-status';

interface CampaignsTableProps {
  readonly engagements: readonly Engagement[];
  readonly ref: Ref<HTMLDivElement>;
}

const { columns } = CAMPAIGNS;
const HEADS = [
  { name: columns.name, numeric: false },
  { name: columns.customer, numeric: false },
  { name: columns.state, numeric: false },
  { name: columns.recipients, numeric: true },
  { name: columns.clicked, numeric: true },
  { name: columns.returned, numeric: true },
  { name: columns.recovery, numeric: true },
  { name: columns.created, numeric: false },
] as const;

/** Engagements, the newest first, each with what became of it. */
export const CampaignsTable = ({ engagements, ref }: CampaignsTableProps) => (
  <>
    <Table caption={CAMPAIGNS.title} stacked className={styles.table} ref={ref}>
      <thead>
        <tr>
          {HEADS.map(({ name, numeric }) => (
            <th key={name} scope="col" className={numericCell(numeric)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {engagements.map((engagement) => (
          <Row key={engagement.id} engagement={engagement} />
        ))}
      </tbody>
    </Table>
    <p className="small">{CAMPAIGNS.recoveryNote}</p>
  </>
);

function Row({ engagement }: { readonly engagement: Engagement }) {
  const { id, name, kind, feature, customer, targets, clicks, recovered, state, createdAt } = engagement;
  const kindWord = CAMPAIGNS.kinds[kind];
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        {kind === 'training' ? (
          <Link to="/trainings/$trainingId" params={{ trainingId: id }}>
            {name}
          </Link>
        ) : (
          <Link to="/campaigns/$engagementId" params={{ engagementId: id }}>
            {name}
          </Link>
        )}
        <span className="small">{feature === null ? kindWord : `${kindWord} ${CAMPAIGNS.about(feature.name)}`}</span>
      </th>
      <td data-label={columns.customer}>
        <Link to="/customers/$customerId/adoption" params={{ customerId: customer.id }}>
          {customer.name}
        </Link>
      </td>
      <td data-label={columns.state}>
        <EngagementStatus engagement={engagement} />
      </td>
      <td data-label={columns.recipients} className={numericCell(true)}>
        <Value text={state === 'draft' ? MISSING : formatInteger(targets)} />
      </td>
      <td data-label={columns.clicked} className={numericCell(true)}>
        <Value text={clicks === null ? MISSING : formatInteger(clicks)} />
      </td>
      <td data-label={columns.returned} className={numericCell(true)}>
        <Value text={recovered === null ? MISSING : CAMPAIGNS.ofAll(recovered.soFar.count, recovered.soFar.of)} />
      </td>
      <td data-label={columns.recovery} className={numericCell(true)}>
        <Value text={formatPercent(recovered?.over.percent ?? null)} />
      </td>
      <td data-label={columns.created} className={styles.created}>
        {formatDate(localDay(Date.parse(createdAt), customer.timeZone))}
      </td>
    </tr>
  );
}
