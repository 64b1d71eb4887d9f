import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Card } from '../kit/card';
import { ShowMore } from '../kit/show-more';
import { Failure, Loading, Skeleton } from '../kit/states';
import { Table } from '../kit/table';
import { TRAININGS } from '../words/trainings';
import { InviteeRow } from './invitee-row';
import styles from './invitees-card.module.css';
import page from './training-page.module.css';
import { inviteesQuery, type Training } from './trainings-query';

/** Who was invited, what became of their mails; once it has begun, who came. */
export function InviteesCard({ training, begun }: { readonly training: Training; readonly begun: boolean }) {
  const query = useInfiniteQuery(inviteesQuery(training.id));
  const table = useRef<HTMLDivElement>(null);
  const { data, error } = query;
  const invitees = data?.pages.flatMap(({ items }) => items) ?? [];
  const noting = begun && training.status !== 'cancelled';
  const { attended, absent, unknown } = training.attendance;
  return (
    <Card
      level={2}
      className={page.wide}
      title={TRAININGS.people}
      subtitle={noting ? `${TRAININGS.attendanceNote} ${TRAININGS.attendanceCounts(attended, absent, unknown)}` : TRAININGS.peopleNote}
    >
      {error !== null && (
        <Failure error={error} what={TRAININGS.invitees} onRetry={() => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch())} />
      )}
      {data === undefined && error === null && (
        <Loading what={TRAININGS.invitees}>
          <Skeleton height={320} />
        </Loading>
      )}
      {data !== undefined && (
        <>
          <Table caption={TRAININGS.people} stacked className={styles.table} ref={table}>
            <thead>
              <tr>
                {[TRAININGS.person, TRAININGS.mail, TRAININGS.reminder, ...(noting ? [TRAININGS.attendance] : [])].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {invitees.map((invitee) => (
                <InviteeRow key={invitee.userId} training={training} invitee={invitee} noting={noting} />
              ))}
            </tbody>
          </Table>
          <ShowMore count={invitees.length} query={query} table={table} />
        </>
      )}
    </Card>
  );
}
