import 'reflect-metadata';
import type { JobName, JobOutcome } from './catalogue';
import { checkProcessors, UnfitProcessors } from './check-processors';
import { JobProcessor, type ProcessorClass, Processes } from './job-processor';

abstract class Idle extends JobProcessor<JobName> {
  override async run(): Promise<JobOutcome> {
    return {};
  }
}

@Processes('make-partitions')
class First extends Idle {}
@Processes('make-partitions')
class Second extends Idle {}
@Processes('record-milestones')
class Third extends Idle {}
class Unmarked extends Idle {}

const faultsOf = (processors: readonly ProcessorClass[], names: readonly string[]): readonly string[] => {
  try {
    checkProcessors(processors, names);
    return [];
  } catch (error) {
    if (error instanceof UnfitProcessors) return error.faults;
    throw error;
  }
};

test('one processor for every job is accepted', () => {
  expect(faultsOf([First, Third], ['make-partitions', 'record-milestones'])).toEqual([]);
});

test('a job without a processor is refused', () => {
  expect(faultsOf([First], ['make-partitions', 'record-milestones'])).toEqual(['record-milestones has no processor']);
});

test('a job with two processors is refused', () => {
  expect(faultsOf([First, Second], ['make-partitions'])).toEqual(['make-partitions has 2 processors: First, Second']);
});

test('every fault is listed at once', () => {
  expect(faultsOf([First, Second, Third, Unmarked], ['make-partitions', 'drop-expired-events'])).toEqual([
    'make-partitions has 2 processors: First, Second',
    'drop-expired-events has no processor',
    'Third processes record-milestones, which is no job',
    'Unmarked does not say which job it processes',
  ]);
});
