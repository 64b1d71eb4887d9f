import { JOBS, type JobName } from './catalogue';

/** Jobs without ids: only they can be started by the clock. */
export type ScheduledJob = { [Name in JobName]: (typeof JOBS)[Name]['ids'] extends readonly [] ? Name : never }[JobName];

/** A job that runs again and again; a run that comes late is not made up for twice. */
export interface Schedule {
  readonly job: ScheduledJob;
  readonly everySeconds: number;
  /** Also run when a worker starts, whenever the last run was. */
  readonly atStart: boolean;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

export const SCHEDULES: readonly Schedule[] = [
  { job: 'start-due-mails', everySeconds: 5, atStart: true },
  { job: 'start-due-work', everySeconds: 30, atStart: true },
  { job: 'make-partitions', everySeconds: HOUR, atStart: true },
  { job: 'drop-expired-events', everySeconds: 6 * HOUR, atStart: false },
  { job: 'refresh-power-references', everySeconds: 5 * MINUTE, atStart: false },
  { job: 'record-milestones', everySeconds: MINUTE, atStart: false },
  { job: 'prune-rejected-events', everySeconds: HOUR, atStart: false },
  { job: 'prune-jobs', everySeconds: HOUR, atStart: false },
  { job: 'prune-exports', everySeconds: HOUR, atStart: false },
  { job: 'settle-unassigned-events', everySeconds: 2 * MINUTE, atStart: false },
];
