import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { type Job, UnrecoverableError } from 'bullmq';
import { Problem, type ProblemKind } from '@adoption/problems';
import type { JobName, JobOutcome, JobPayload } from './catalogue';
import { WORKER_OPTIONS } from './job-options';

/** Problems that time may cure; any other kind would fail the same way again. */
const CURED_BY_TIME: ReadonlySet<ProblemKind> = new Set(['unavailable', 'too_many']);

/** Whether the same run may succeed later. */
export const isCuredByTime = ({ kind }: Problem): boolean => CURED_BY_TIME.has(kind);

/**
 * The work of one job. A run is one small step that can be repeated: it may be interrupted anywhere and begun again, and two runs may
 * overlap for a moment. Of errors, a {@link Problem} that waiting cannot cure fails the job at once, everything else is tried again.
 */
export abstract class JobProcessor<Name extends JobName> extends WorkerHost {
  abstract run(payload: JobPayload<Name>): Promise<JobOutcome>;

  override async process(job: Job<JobPayload<Name>>): Promise<JobOutcome> {
    try {
      return await this.run(job.data);
    } catch (error) {
      if (error instanceof Problem && !isCuredByTime(error)) {
        throw Object.assign(new UnrecoverableError(`${error.code}: ${error.detail}`), { cause: error.cause });
      }
      throw error;
    }
  }
}

export type ProcessorClass<Name extends JobName = JobName> = abstract new (...dependencies: never[]) => JobProcessor<Name>;

const jobOfProcessor = new WeakMap<object, JobName>();

/** Marks the class as the processor of a job. */
export const Processes =
  <Name extends JobName>(name: Name) =>
  (processor: ProcessorClass<Name>): void => {
    jobOfProcessor.set(processor, name);
    Injectable()(processor);
    Processor(name, WORKER_OPTIONS)(processor);
  };

/** The job that a class processes; undefined without {@link Processes}. */
export const jobOf = (processor: ProcessorClass): JobName | undefined => jobOfProcessor.get(processor);
