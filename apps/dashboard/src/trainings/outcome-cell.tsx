import { changeParts, formatPercent, MISSING } from '@adoption/presentation';
import { useQuery } from '@tanstack/react-query';
import { Change } from '../kit/delta';
import { Skeleton } from '../kit/states';
import { Value } from '../kit/value';
import { TRAININGS } from '../words/trainings';
import { outcomeQuery, type Training } from './trainings-query';
import { daysAfter } from '../kit/local-day';

/** Use of the feature by the invited people before and after a training that is over, or when that will be known. */
export function OutcomeCell({ training: { id, status, feature } }: { readonly training: Pick<Training, 'id' | 'status' | 'feature'> }) {
  const wanted = status === 'held' && feature !== null;
  const { data, error } = useQuery({ ...outcomeQuery(id), enabled: wanted });
  if (wanted && error === null && data === undefined) return <Skeleton height={18} width={140} />;
  const adoption = data?.adoption ?? null;
  if (!wanted || adoption === null) return <Value text={MISSING} />;
  const { day, days, complete, invited, comparison } = adoption;
  // The days after are over when the last of them is.
  if (!complete) return TRAININGS.known(daysAfter(day, days + 1));
  return (
    <>
      <span className="number">{TRAININGS.fromTo(formatPercent(invited.before.percent), formatPercent(invited.after.percent))}</span>
      <div>
        <Change parts={changeParts({ change: invited.change, changeKind: 'points' })} suffix={TRAININGS.afterDays(days)} />
      </div>
      {comparison === 'not_compared' && <div className="small">{TRAININGS.notCompared}</div>}
    </>
  );
}
