import { Injectable } from '@nestjs/common';
import type { JobOutcome, JobPayload, WorkName } from './catalogue';
import { JobProcessor, jobOf, type ProcessorClass } from './job-processor';
import type { ClaimedJob } from './queries/claim-job.query';
import type { Step, Work } from './work';
import { WORK_LIMITS, type WorkLimits } from './work-limits';
import { StepTooLong, workProblem } from './work-problem';
import { WorkRows } from './work-rows';

/** The lease is extended this often before it would run out. */
const BEATS_A_LEASE = 3;

/**
 * Work that somebody waits for, one job a row. A bell makes it claim the job's row; then it takes one {@link step} after the other and records each
 * before the next begins. An error ends the attempt, and the row says when the next one is due: nothing is put off inside the queue.
 */
@Injectable()
export abstract class WorkProcessor<Name extends WorkName> extends JobProcessor<Name> {
  /** A kind of work that differs from the others sets its own. */
  protected readonly limits: WorkLimits = WORK_LIMITS;
  private draining = false;

  constructor(protected readonly rows: WorkRows) {
    super();
  }

  /**
   * One small step, best of a second or less. It may be interrupted anywhere and taken again from the same position, so a step that is done twice must
   * leave what one leaves.
   * @throws Problem that waiting cannot cure: the job has failed; anything else: the step is tried again later
   */
  abstract step(work: Work): Promise<Step>;

  /** Begins nothing more: the step under way is finished and recorded, then its job is left to the next worker. */
  drain(): void {
    this.draining = true;
  }

  /** @throws what a step throws, after the row says how it goes on, so that the log of the queue shows it */
  override async run({ job: id }: JobPayload<WorkName>): Promise<JobOutcome> {
    if (this.draining) {
      await this.rows.passOn(id);
      return { claimed: 'no' };
    }
    const kind = jobOf(this.constructor as ProcessorClass) as WorkName;
    const job = await this.rows.claim(id, kind, this.limits.leaseSeconds);
    if (job === undefined) return { claimed: 'no' };
    const lost = new AbortController();
    const heart = this.beat(job, lost);
    try {
      return { claimed: 'yes', steps: await this.takeSteps(job, lost.signal) };
    } catch (error) {
      const { problem, final } = workProblem(error);
      await this.rows.endAttempt(job, problem, final, this.limits);
      throw error;
    } finally {
      clearInterval(heart);
    }
  }

  private async takeSteps(job: ClaimedJob, lost: AbortSignal): Promise<number> {
    let { position, done, total } = job;
    const began = performance.now();
    for (let steps = 1; ; steps++) {
      const step = await this.bounded(job, { position, done, total }, lost);
      const recorded = await this.rows.record(job, step, this.limits.leaseSeconds);
      if (recorded && step.finished) return steps;
      if (!recorded || this.draining || performance.now() - began > this.limits.turnSeconds * 1_000) {
        await this.rows.release(job);
        return steps;
      }
      ({ done, total } = step);
      if (step.position !== undefined) position = step.position;
    }
  }

  /** A step whose time is bounded; what it does after that no longer counts. */
  private async bounded(job: ClaimedJob, reached: Pick<Work, 'position' | 'done' | 'total'>, lost: AbortSignal): Promise<Step> {
    const { id, subject, customer, requestedBy } = job;
    const late = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new StepTooLong(this.limits.stepSeconds));
        late.abort();
      }, this.limits.stepSeconds * 1_000);
    });
    const signal = AbortSignal.any([lost, late.signal]);
    const step = this.step({ id, subject, customer, ...reached, requestedBy, signal, progress: this.teller(job) });
    try {
      return await Promise.race([step, timeout]);
    } finally {
      clearTimeout(timer);
      // A step that lost the race may still fail; that has been answered.
      step.catch(() => {});
    }
  }

  /** Writes how far a step is, one word at a time; it is for the eyes only, so a word that is lost is no error. */
  private teller(job: ClaimedJob): Work['progress'] {
    let telling = false;
    return (done, total) => {
      if (telling) return;
      telling = true;
      const told = (): void => void (telling = false);
      this.rows.tell(job, done, total).then(told, told);
    };
  }

  /** Holds on to the job during long steps. While the database is away the lease goes on running out. */
  private beat(job: ClaimedJob, lost: AbortController): NodeJS.Timeout {
    const { leaseSeconds } = this.limits;
    const beat = async (): Promise<void> => {
      const held = await this.rows.extend(job, leaseSeconds).catch(() => true);
      if (!held) lost.abort();
    };
    return setInterval(() => void beat(), (leaseSeconds * 1_000) / BEATS_A_LEASE);
  }
}
