import 'reflect-metadata';
import { type Job, UnrecoverableError } from 'bullmq';
import { notFound, Problem, type ProblemKind, unavailable } from '@adoption/problems';
import type { JobOutcome } from './catalogue';
import { JobProcessor } from './job-processor';

class Failing extends JobProcessor<'make-partitions'> {
  constructor(private readonly error: Error) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    throw this.error;
  }
}

const failureOf = async (error: Error): Promise<Error> =>
  new Failing(error).process({ data: {} } as Job).then(
    () => new Error('it did not fail'),
    (failure: Error) => failure,
  );

test.each<ProblemKind>(['invalid', 'unauthorized', 'forbidden', 'not_found', 'conflict', 'unprocessable', 'too_large', 'unsupported'])(
  'a problem of kind %s fails the job at once',
  async (kind) => {
    const failure = await failureOf(new Problem(kind, 'some_code', 'Some detail.'));
    expect(failure).toBeInstanceOf(UnrecoverableError);
    expect(failure.message).toBe('some_code: Some detail.');
  },
);

test('what time may cure is tried again, and so is what nobody foresaw', async () => {
  for (const error of [unavailable('away'), new Problem('too_many', 'too_many', 'later'), new TypeError('a bug')]) {
    expect(await failureOf(error)).toBe(error);
  }
  expect(await failureOf(notFound('customer'))).not.toBeInstanceOf(Problem);
});
