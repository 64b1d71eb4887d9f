import { ApiProblem } from '../api/api-problem';
import { awaitedRetry } from './awaited-retry';

const problem = (status: number, seconds: number | null): ApiProblem => new ApiProblem(status, 'Title', 'Detail', null, [], seconds);
const asking = { fetchStatus: 'fetching', failureCount: 2 };

describe('a question that is asked again by itself', () => {
  it('says when, after too many requests', () => {
    expect(awaitedRetry({ ...asking, failureReason: problem(429, 8) })).toEqual({ attempt: 2, seconds: 8 });
  });

  it('waits no longer than questions do', () => {
    expect(awaitedRetry({ ...asking, failureReason: problem(429, 600) })?.seconds).toBe(30);
  });

  it.each([
    ['no failure', null],
    ['another failure', problem(503, 8)],
    ['a failure that does not name a time', problem(429, null)],
    ['what is no answer at all', new Error('broken')],
  ])('is none with %s', (_name, failureReason) => {
    expect(awaitedRetry({ ...asking, failureReason })).toBeNull();
  });

  it('is none when nothing is asked any more', () => {
    expect(awaitedRetry({ fetchStatus: 'idle', failureCount: 4, failureReason: problem(429, 8) })).toBeNull();
  });
});
