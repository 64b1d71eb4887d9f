import { formatDateTime, formatInteger, MISSING } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import { numericCell, Table } from '../kit/table';
import { Value } from '../kit/value';
import { TRAININGS } from '../words/trainings';
import { OutcomeCell } from './outcome-cell';
import { TrainingStatus } from './training-status';
import styles from './trainings-table.module.css';
import type { Training } from './trainings-query';
import type { When } from './trainings-search';

interface TrainingsTableProps {
  readonly trainings: readonly Training[];
  readonly when: When;
  readonly ref: Ref<HTMLDivElement>;
}

/** Trainings as a table; of those that are over also who came, and whether it helped. */
export function TrainingsTable({ trainings, when, ref }: TrainingsTableProps) {
  const past = when === 'past';
  const heads = [TRAININGS.training, TRAININGS.customer, TRAININGS.when, TRAININGS.host, TRAININGS.invited, TRAININGS.status];
  return (
    <Table caption={`${TRAININGS.title}: ${TRAININGS[when]}`} stacked className={styles.table} ref={ref}>
      <thead>
        <tr>
          {[...heads, ...(past ? [TRAININGS.attendance, TRAININGS.adoption] : [])].map((name) => (
            <th key={name} scope="col" className={numericCell(name === TRAININGS.invited)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trainings.map((training) => (
          <Row key={training.id} training={training} past={past} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ training, past }: { readonly training: Training; readonly past: boolean }) {
  const { id, name, feature, customer, startsAt, timeZone, hostName, invited, attendance } = training;
  const noted = attendance.attended > 0 || attendance.absent > 0;
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        <Link to="/trainings/$trainingId" params={{ trainingId: id }}>
          {name}
        </Link>
        {feature !== null && <div className="small">{feature.name}</div>}
      </th>
      <td data-label={TRAININGS.customer}>
        <Link to="/customers/$customerId/adoption" params={{ customerId: customer.id }}>
          {customer.name}
        </Link>
      </td>
      <td data-label={TRAININGS.when} className={styles.wide}>
        {formatDateTime(startsAt, timeZone)}
      </td>
      <td data-label={TRAININGS.host}>{hostName}</td>
      <td data-label={TRAININGS.invited} className={numericCell(true)}>
        {formatInteger(invited)}
      </td>
      <td data-label={TRAININGS.status}>
        <TrainingStatus training={training} />
      </td>
      {past && (
        <>
          <td data-label={TRAININGS.attendance}>
            <Value text={noted ? TRAININGS.attendedOf(attendance.attended, invited) : MISSING} />
          </td>
          <td data-label={TRAININGS.adoption} className={styles.wide}>
            <OutcomeCell training={training} />
          </td>
        </>
      )}
    </tr>
  );
}
