import type { Type } from '@nestjs/common';
import { JOB_NAMES, type JobName, type JobOutcome, JobProcessor, Processes, WORK_NAMES } from '@adoption/jobs';
import { invalid } from '@adoption/problems';
import { MakePartitionsProcessor } from '../../apps/worker/src/processors/make-partitions.processor';
import { PruneJobsProcessor } from '../../apps/worker/src/processors/prune-jobs.processor';
import { TRIAL_LIMITS, trialWork } from './trial-work';

/** How often each job was begun, and ended. */
export class Runs {
  private readonly begun = new Map<JobName, number>();
  private readonly ended = new Map<JobName, number>();

  begin(name: JobName): void {
    this.begun.set(name, this.of(name) + 1);
  }

  end(name: JobName): void {
    this.ended.set(name, this.endedOf(name) + 1);
  }

  of(name: JobName): number {
    return this.begun.get(name) ?? 0;
  }

  endedOf(name: JobName): number {
    return this.ended.get(name) ?? 0;
  }
}

/** A processor for every job: one throws, one refuses, one is slow, two are the product's own, work does what its row says, the others only count. */
export function trialProcessors(runs: Runs): Type<JobProcessor<JobName>>[] {
  @Processes('refresh-power-references')
  class AlwaysThrowing extends JobProcessor<'refresh-power-references'> {
    override async run(): Promise<JobOutcome> {
      runs.begin('refresh-power-references');
      throw new Error('poison');
    }
  }

  @Processes('prune-rejected-events')
  class Refusing extends JobProcessor<'prune-rejected-events'> {
    override async run(): Promise<JobOutcome> {
      runs.begin('prune-rejected-events');
      throw invalid('This will never work.');
    }
  }

  @Processes('settle-unassigned-events')
  class Slow extends JobProcessor<'settle-unassigned-events'> {
    override async run(): Promise<JobOutcome> {
      runs.begin('settle-unassigned-events');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      runs.end('settle-unassigned-events');
      return {};
    }
  }

  const counting = (name: JobName): Type<JobProcessor<JobName>> => {
    @Processes(name)
    class Counting extends JobProcessor<JobName> {
      override async run(): Promise<JobOutcome> {
        runs.begin(name);
        return { run: runs.of(name) };
      }
    }
    return Counting;
  };

  const special: readonly JobName[] = [
    'make-partitions',
    'prune-jobs',
    'refresh-power-references',
    'prune-rejected-events',
    'settle-unassigned-events',
    ...WORK_NAMES,
  ];
  // Steps of the first kind may take some time, those of the others less.
  const work = WORK_NAMES.map((name, n) => trialWork(name, n === 0 ? TRIAL_LIMITS : { ...TRIAL_LIMITS, stepSeconds: 1 }));
  return [
    ...work,
    MakePartitionsProcessor,
    PruneJobsProcessor,
    AlwaysThrowing,
    Refusing,
    Slow,
    ...JOB_NAMES.filter((name) => !special.includes(name)).map(counting),
  ];
}
