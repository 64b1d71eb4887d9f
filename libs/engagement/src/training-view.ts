import type { EngagementState } from './engagement-states';
import { localClock } from './local-instant';
import type { TrainingRow } from './queries/find-trainings.query';

/** A training as people see it. Instants are RFC 3339 in UTC. */
export interface TrainingView {
  readonly id: string;
  readonly customer: { readonly id: string; readonly name: string };
  readonly feature: { readonly key: string; readonly name: string } | null;
  readonly name: string;
  readonly status: 'planned' | 'held' | 'cancelled';
  /** Of its mails. */
  readonly state: EngagementState;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly hostName: string;
  readonly hostEmail: string;
  readonly linkUrl: string | null;
  readonly note: string | null;
  readonly sequence: number;
  readonly invited: number;
  /** People who get word of a cancellation, and of a change. */
  readonly told: number;
  readonly expected: number;
  readonly excluded: { readonly noEmail: number; readonly unsubscribed: number; readonly noSeat: number; readonly sameAddress: number };
  readonly mails: {
    readonly waiting: number;
    readonly due: number;
    readonly sent: number;
    readonly failed: number;
    readonly suppressed: number;
    readonly unknown: number;
  };
  readonly attendance: { readonly attended: number; readonly absent: number; readonly unknown: number };
  readonly job: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
}

/** When a training ends, in milliseconds since 1970. */
export const endOf = ({ startsAt, minutes }: Pick<TrainingRow, 'startsAt' | 'minutes'>): number => startsAt + minutes * 60_000;

/** Whether nobody is expected any more. */
export const isCancelled = ({ cancelledAt, state }: Pick<TrainingRow, 'cancelledAt' | 'state'>): boolean => cancelledAt !== null || state === 'cancelled';

/** @param now the present instant: a training that has ended was held */
export function trainingView(row: TrainingRow, now: number): TrainingView {
  const { id, name, state, minutes, timeZone, hostName, hostEmail, linkUrl, note, sequence, invited, told, expected, attended, absent, job, mails } = row;
  const { day, time } = localClock(timeZone, row.startsAt);
  const excluded = { noEmail: 0, unsubscribed: 0, noSeat: 0, sameAddress: 0, ...row.excluded };
  return {
    id,
    name,
    state,
    minutes,
    timeZone,
    hostName,
    hostEmail,
    linkUrl,
    note,
    sequence,
    invited,
    told,
    expected,
    excluded,
    job,
    customer: {
      id: row.customerId,
      name: row.customerName,
    },
    feature:
      row.feature === null
        ? null
        : {
            key: row.feature,
            name: row.featureName ?? row.feature,
          },
    status: isCancelled(row) ? 'cancelled' : endOf(row) <= now ? 'held' : 'planned',
    startsAt: new Date(row.startsAt).toISOString(),
    endsAt: new Date(endOf(row)).toISOString(),
    date: day,
    time,
    mails: {
      waiting: (mails.pending ?? 0) + (mails.sending ?? 0),
      due: row.due,
      sent: mails.sent ?? 0,
      failed: mails.failed ?? 0,
      suppressed: mails.suppressed ?? 0,
      unknown: mails.unknown ?? 0,
    },
    attendance: {
      attended,
      absent,
      unknown: invited - attended - absent,
    },
    createdAt: new Date(row.createdAt).toISOString(),
    createdBy: row.createdName,
  };
}
