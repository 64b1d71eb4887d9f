import { formatDateTime, MISSING } from '@adoption/presentation';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hasEnded, type Job, useJob } from '../jobs/use-job';
import { useAnnouncedProgress } from '../jobs/use-announced-progress';
import { localZone } from '../kit/local-zone';
import { numericCell } from '../kit/table';
import { Value } from '../kit/value';
import { EXPORT_FILES } from '../words/export-files';
import { announcedByToast } from './announced';
import { ExportButtons } from './export-buttons';
import { exportName, exportNamed } from './export-name';
import { ExportState } from './export-state';
import type { Export } from './export-wish';
import { EXPORTS_KEY } from './exports-query';
import styles from '../kit/work-table.module.css';
import { fileSize } from './file-size';

interface ExportRowProps {
  /** As the list has it. */
  readonly one: Export;
  /** Whether its events are listened to. */
  readonly live: boolean;
}

/** Why the file of an export that was made cannot be had; null: it can. */
function absence({ expiresAt, withheld }: Export): string | null {
  if (expiresAt === null) return EXPORT_FILES.gone;
  return withheld ? EXPORT_FILES.withheld : null;
}

/** An export as a row of the list. */
export function ExportRow({ one, live }: ExportRowProps) {
  const queries = useQueryClient();
  const refresh = (): void => void queries.invalidateQueries({ queryKey: EXPORTS_KEY });
  const watched = useJob(live ? one.id : null, refresh);
  const job = watched.job ?? one.job;
  const { customer, audience, bytes, createdBy, expiresAt } = one;
  const name = exportNamed(one, customer?.name ?? null);
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        {exportName(one)}
        {audience !== null && <div className="small">{EXPORT_FILES.audiences[audience]}</div>}
      </th>
      <td data-label={EXPORT_FILES.columns.customer}>
        {customer === null ? (
          EXPORT_FILES.several
        ) : (
          <Link to="/customers/$customerId/adoption" params={{ customerId: customer.id }}>
            {customer.name}
          </Link>
        )}
      </td>
      <td data-label={EXPORT_FILES.columns.state} className={styles.state}>
        <ExportState job={job} absent={one.job.state === 'done' ? absence(one) : null} name={name} paused={watched.paused} />
        {!hasEnded(one.job) && !announcedByToast(one.id) && <Announced job={job} name={name} />}
      </td>
      <td data-label={EXPORT_FILES.columns.size} className={numericCell(true)}>
        <Value text={bytes === null ? MISSING : fileSize(bytes)} />
      </td>
      <td data-label={EXPORT_FILES.columns.by}>{createdBy}</td>
      <td data-label={EXPORT_FILES.columns.created}>{formatDateTime(job.createdAt, localZone())}</td>
      <td data-label={EXPORT_FILES.columns.until}>
        <Value text={expiresAt === null ? MISSING : formatDateTime(expiresAt, localZone())} />
      </td>
      <td className={styles.buttons}>
        <ExportButtons job={job} kept={absence(one) === null} name={name} onMoved={refresh} />
      </td>
    </tr>
  );
}

function Announced({ job, name }: { readonly job: Job; readonly name: string }) {
  useAnnouncedProgress(job, name);
  return null;
}
