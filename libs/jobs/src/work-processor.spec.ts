import { Processes } from './job-processor';
import type { Step } from './work';
import { WORK_LIMITS } from './work-limits';
import { WorkProcessor } from './work-processor';
import type { WorkRows } from './work-rows';

const STEPS = 3;

/** Runs a job of three steps whose worker may stay with it for so long. @returns what was asked of its row */
async function run(turnSeconds: number): Promise<string[]> {
  const asked: string[] = [];
  const rows = {
    claim: () => Promise.resolve({ id: 'job', lease: 'lease', position: null, done: 0, total: STEPS, subject: {}, customer: null, requestedBy: 'somebody' }),
    record: (_: unknown, { done }: Step) => Promise.resolve(asked.push(`record ${done}`) > 0),
    release: () => Promise.resolve(void asked.push('release')),
  } as unknown as WorkRows;

  @Processes('send-mails')
  class Trial extends WorkProcessor<'send-mails'> {
    protected override readonly limits = { ...WORK_LIMITS, turnSeconds };

    override step({ done }: { readonly done: number }): Promise<Step> {
      return Promise.resolve({ done: done + 1, total: STEPS, finished: done + 1 === STEPS });
    }
  }
  await new Trial(rows).run({ job: 'job' });
  return asked;
}

describe('a job at work', () => {
  it('is worked at until it ends', async () => {
    expect(await run(Infinity)).toEqual(['record 1', 'record 2', 'record 3']);
  });

  it('lets the others have their turn between two steps, after its own', async () => {
    expect(await run(-1)).toEqual(['record 1', 'release']);
  });
});
