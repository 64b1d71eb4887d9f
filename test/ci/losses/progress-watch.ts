import { setTimeout as pause } from 'node:timers/promises';
import type { JobsService, JobView } from '@adoption/jobs';
import { eventually } from '../../jobs/eventually';

const EVERYBODY = { csmEmail: null, requester: 'the specs' };
const LOOK_MILLISECONDS = 20;

/** Looks at a job as `GET /api/jobs/{id}` shows it, again and again. */
export class ProgressWatch {
  private readonly seen: JobView[] = [];
  private readonly faults: string[] = [];
  private watching = true;
  private readonly watched: Promise<void>;

  constructor(
    private readonly jobs: JobsService,
    readonly id: string,
  ) {
    this.watched = this.watch();
  }

  /** Waits until the job is in its middle, and further than when somebody last waited for that. */
  async middle(seconds: number, beyond = 0): Promise<number> {
    const inMiddle = ({ state, progress: { done, total } }: JobView): boolean => state === 'running' && done > beyond && total !== null && done < total;
    await eventually(() => this.seen.length > 0 && inMiddle(this.last), seconds, `the middle of the job ${this.id}`);
    return this.last.progress.done;
  }

  get hasEnded(): boolean {
    return this.seen.length > 0 && this.last.endedAt !== null;
  }

  /** Waits until it is done; it never went back on the way, nor beyond its end. */
  async done(seconds: number): Promise<JobView> {
    await eventually(() => this.hasEnded, seconds, `the end of the job ${this.id}`);
    await this.stop();
    expect(this.last).toMatchObject({ state: 'done', error: null });
    expect(this.last.progress.done).toBe(this.last.progress.total);
    expect(this.faults).toEqual([]);
    return this.last;
  }

  async stop(): Promise<void> {
    this.watching = false;
    await this.watched;
  }

  private get last(): JobView {
    return this.seen.at(-1)!;
  }

  private async watch(): Promise<void> {
    while (this.watching) {
      const now = await this.jobs.find(this.id, EVERYBODY);
      if (now.version !== this.seen.at(-1)?.version) this.note(now);
      await pause(LOOK_MILLISECONDS);
    }
  }

  private note(now: JobView): void {
    const before = this.seen.at(-1);
    const { done, total } = now.progress;
    if (before !== undefined && (done < before.progress.done || now.version < before.version)) this.faults.push(`back from ${before.progress.done} to ${done}`);
    if (total !== null && done > total) this.faults.push(`${done} of ${total}`);
    this.seen.push(now);
  }
}
