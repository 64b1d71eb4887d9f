import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { JobsService, type JobView } from '@adoption/jobs';

const POLL_MILLISECONDS = 300;

/** Told of everything new about one job: its present state, or null when the job is gone. */
export type JobListener = (job: JobView | null) => void;

/** Looks at all jobs that anybody watches with one query, as often as their watchers notice. Looks at nothing while nobody watches. */
@Injectable()
export class JobWatch implements OnModuleDestroy {
  private readonly listeners = new Map<string, Set<JobListener>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly jobs: JobsService) {}

  /** @returns ends the watch */
  watch(id: string, listener: JobListener): () => void {
    const others = this.listeners.get(id) ?? new Set();
    this.listeners.set(id, others.add(listener));
    this.timer ??= setTimeout(() => void this.look(), POLL_MILLISECONDS);
    return () => {
      others.delete(listener);
      if (others.size === 0 && this.listeners.get(id) === others) this.listeners.delete(id);
    };
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  private async look(): Promise<void> {
    const ids = [...this.listeners.keys()];
    // A database that is away for a moment delays the news.
    const present = await this.jobs.present(ids).catch(() => null);
    if (present !== null) {
      const found = new Map(present.map((job) => [job.id, job]));
      for (const id of ids) for (const listener of this.listeners.get(id) ?? []) listener(found.get(id) ?? null);
    }
    this.timer = this.listeners.size === 0 ? undefined : setTimeout(() => void this.look(), POLL_MILLISECONDS);
  }
}
