/** What the catalogue says about a job. */
interface JobKind {
  /** Ids in the payload. A payload holds nothing else: rows are the truth, the queue is the doorbell. */
  readonly ids: readonly string[];
  /** It goes on for as long as what it works for does: that is paused or cancelled, since a new job would take the place of a cancelled one. */
  readonly endsElsewhere?: true;
}

/** Every job of the product. The name is the name of the job, of its queue and of its processor's file. */
export const JOBS = {
  'make-partitions': { ids: [] },
  'drop-expired-events': { ids: [] },
  'refresh-power-references': { ids: [] },
  'record-milestones': { ids: [] },
  'prune-rejected-events': { ids: [] },
  'settle-unassigned-events': { ids: [] },
  'prune-jobs': { ids: [] },
  'prune-exports': { ids: [] },
  'start-due-mails': { ids: [] },
  'start-due-work': { ids: [] },
  'take-snapshots': { ids: ['job'] },
  'generate-recommendations': { ids: ['job'] },
  'check-import': { ids: ['job'] },
  'run-import': { ids: ['job'] },
  'undo-import': { ids: ['job'] },
  'export-report': { ids: ['job'] },
  'send-mails': { ids: ['job'], endsElsewhere: true },
} as const satisfies Readonly<Record<string, JobKind>>;

export type JobName = keyof typeof JOBS;

/** Jobs that somebody waits for: each run has a row in `jobs`, which is named in the payload. */
export type WorkName = { [Name in JobName]: (typeof JOBS)[Name]['ids'] extends readonly ['job'] ? Name : never }[JobName];

/** What a job is given: one id under each name of the catalogue. */
export type JobPayload<Name extends JobName> = Readonly<Record<(typeof JOBS)[Name]['ids'][number], string>>;

/** What a run has done, in numbers and names for the log. */
export type JobOutcome = Readonly<Record<string, number | string | readonly string[]>>;

/** Whether a run of this job has a row of its own. */
export const isWork = (name: JobName): name is WorkName => (JOBS[name].ids as readonly string[]).includes('job');

/** Whether a job is ended by ending what it works for. */
export const endsElsewhere = (name: JobName): boolean => 'endsElsewhere' in JOBS[name];

export const JOB_NAMES = Object.keys(JOBS) as JobName[];

/** Every kind of work that has rows. */
export const WORK_NAMES: readonly WorkName[] = JOB_NAMES.filter(isWork);
