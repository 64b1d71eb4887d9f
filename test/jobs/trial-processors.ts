import type { Type } from '@nestjs/common';
import { JOB_NAMES, type JobName, type JobOutcome, JobProcessor, Processes } from '@adoption/jobs';
import { invalid } from '@adoption/problems';
import { MakePartitionsProcessor } from '../../apps/worker/src/processors/make-partitions.processor';

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

/** A processor for every job: one throws, one refuses, one is slow, one is the product's own, the others only count. */
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

  const special: readonly JobName[] = ['make-partitions', 'refresh-power-references', 'prune-rejected-events', 'settle-unassigned-events'];
  return [MakePartitionsProcessor, AlwaysThrowing, Refusing, Slow, ...JOB_NAMES.filter((name) => !special.includes(name)).map(counting)];
}
