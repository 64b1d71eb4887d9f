import { JOB_NAMES, JOBS } from './catalogue';
import { JOB_OPTIONS, WORKER_OPTIONS } from './job-options';
import { SCHEDULES } from './schedules';

test('job names are verb-noun in kebab case', () => {
  for (const name of JOB_NAMES) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

test('a job is scheduled at most once, and only a job without ids', () => {
  const jobs = SCHEDULES.map(({ job }) => job);
  expect(new Set(jobs).size).toBe(jobs.length);
  for (const job of jobs) expect(JOBS[job].ids).toEqual([]);
});

test('every job without ids has a schedule: nothing else would ever start it', () => {
  expect(SCHEDULES.map(({ job }) => job).sort()).toEqual(JOB_NAMES.filter((name) => JOBS[name].ids.length === 0).sort());
});

test('intervals are whole seconds from five to a day', () => {
  for (const { everySeconds } of SCHEDULES) {
    expect(Number.isInteger(everySeconds)).toBe(true);
    expect(everySeconds).toBeGreaterThanOrEqual(5);
    expect(everySeconds).toBeLessThanOrEqual(86_400);
  }
});

test('attempts are bounded and spread, finished jobs go by age and never by count', () => {
  expect(JOB_OPTIONS.attempts).toBeGreaterThan(1);
  expect(JOB_OPTIONS.attempts).toBeLessThanOrEqual(10);
  expect(JOB_OPTIONS.backoff).toMatchObject({ type: 'exponential', jitter: expect.any(Number) });
  for (const keep of [JOB_OPTIONS.removeOnComplete, JOB_OPTIONS.removeOnFail]) expect(Object.keys(keep as object)).toEqual(['age']);
  expect(WORKER_OPTIONS.maxStalledCount).toBeGreaterThan(10);
});
