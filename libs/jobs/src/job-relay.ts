import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@adoption/database';
import type { JobQueues } from './job-queues';
import { releaseLostLeases } from './queries/release-lost-leases.query';
import { ringDueJobs } from './queries/ring-due-jobs.query';
import { unringJobs } from './queries/unring-jobs.query';
import { WORK_LIMITS } from './work-limits';
import type { WorkProblem } from './work';

/** How a relay goes about it. */
export interface RelayPace {
  readonly turnMilliseconds: number;
  /** Age at which a bell counts as lost. */
  readonly ringAgainSeconds: number;
  /** By how much more each further interruption may delay a job. */
  readonly spreadSeconds: number;
  /** Bells of one turn at most. */
  readonly bells: number;
  /** Attempts without progress after which an interrupted job has failed. */
  readonly attempts: number;
}

export const RELAY_PACE: RelayPace = { turnMilliseconds: 300, ringAgainSeconds: 30, spreadSeconds: 10, bells: 50, attempts: WORK_LIMITS.attempts };

const INTERRUPTED: WorkProblem = {
  kind: 'internal',
  code: 'job_interrupted',
  detail: 'The process that did the work ended in the middle of it, again and again.',
  faults: [],
};

/**
 * Rings the queues for jobs that are due, and takes jobs back from workers that fell silent. A job is marked before its bell is rung: what is lost
 * in between, or with the queue, is rung again after half a minute. Bells that are rung twice are harmless, since a job is claimed in its row.
 * Any number of relays may run; the database's clock rules them all.
 */
export class JobRelay {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private readonly pace: RelayPace;

  constructor(
    private readonly database: Database,
    private readonly queues: Pick<JobQueues, 'ring'>,
    private readonly report: (message: string) => void,
    pace: Partial<RelayPace> = {},
  ) {
    this.pace = { ...RELAY_PACE, ...pace };
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Ends after the turn under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** One turn; returns how many bells were rung. */
  async turn(): Promise<number> {
    for (const { id, state } of await releaseLostLeases(this.database, this.pace.attempts, INTERRUPTED, this.pace.spreadSeconds)) {
      this.report(`${id} was interrupted and ${state === 'failed' ? 'has failed' : 'begins again'}`);
    }
    const due = await ringDueJobs(this.database, this.pace.ringAgainSeconds, this.pace.bells);
    const answers = await Promise.allSettled(due.map(({ kind, id, bell }) => this.queues.ring(kind, id, bell)));
    const silent = answers.flatMap((answer, index) => (answer.status === 'rejected' ? [due[index]!.id] : []));
    if (silent.length > 0) {
      this.report('bells could not be rung');
      await unringJobs(this.database, silent);
    }
    return due.length - silent.length;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.turn().catch((error: Error) => this.report(error.message));
      await pause(this.pace.turnMilliseconds, undefined, { signal }).catch(() => {});
    }
  }
}
