import { changeParts, formatPercent, MISSING } from '@adoption/presentation';
import { useQuery } from '@tanstack/react-query';
import type { Api } from '../api/client';
import { Card } from '../kit/card';
import { Change } from '../kit/delta';
import { PlainTable } from '../kit/plain-table';
import { Failure, Loading, Skeleton } from '../kit/states';
import { Value } from '../kit/value';
import { TRAININGS } from '../words/trainings';
import page from './training-page.module.css';
import { outcomeQuery, type Training } from './trainings-query';
import { daysAfter } from '../kit/local-day';

/** Whether a training helped: who used its feature before and after, of those who were invited and of those who came. */
export function OutcomeCard({ training: { id } }: { readonly training: Training }) {
  const { data, error, refetch } = useQuery(outcomeQuery(id));
  const adoption = data?.adoption ?? null;
  if (data !== undefined && adoption === null) return null;
  return (
    <Card
      level={2}
      className={page.wide}
      title={TRAININGS.outcome}
      subtitle={adoption === null ? '\u00A0' : TRAININGS.outcomeNote(adoption.feature.name, adoption.days)}
    >
      {error !== null && <Failure error={error} what={TRAININGS.outcomeData} onRetry={() => void refetch()} />}
      {error === null && adoption === null && (
        <Loading what={TRAININGS.outcomeData}>
          <Skeleton height={116} />
        </Loading>
      )}
      {adoption !== null && <Groups adoption={adoption} />}
    </Card>
  );
}

function Groups({ adoption: { day, days, complete, invited, attended, comparison } }: { readonly adoption: Api<'AdoptionAround'> }) {
  const share = ({ percent, count, of }: Api<'GroupShare'>) => (
    <Value text={percent === null ? MISSING : TRAININGS.shareOf(formatPercent(percent), count, of)} />
  );
  const cells = (name: string, { before, after, change }: Api<'UseAround'>) => [
    name,
    share(before),
    share(after),
    complete ? (
      <Change key="change" parts={changeParts({ change, changeKind: 'points' })} suffix={TRAININGS.afterDays(days)} />
    ) : (
      TRAININGS.known(daysAfter(day, days + 1))
    ),
  ];
  return (
    <>
      <PlainTable
        caption={TRAININGS.outcome}
        head={[TRAININGS.group, TRAININGS.before, complete ? TRAININGS.after : TRAININGS.afterSoFar, TRAININGS.differs]}
        rows={[
          { key: 'invited', cells: cells(TRAININGS.invitedGroup, invited) },
          ...(attended === null ? [] : [{ key: 'attended', cells: cells(TRAININGS.attendedGroup, attended) }]),
        ]}
      />
      {comparison === 'not_compared' && <p className="small">{TRAININGS.notCompared}</p>}
      {attended === null && <p className="small">{TRAININGS.noAttendance}</p>}
    </>
  );
}
