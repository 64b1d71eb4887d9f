import { Problem } from '@adoption/problems';
import { eventually } from '../../jobs/eventually';
import { jobPromises } from '../../jobs/job-promises';
import { SCHEDULES } from '../../jobs/trial-worker';
import { RedisServer } from './redis-server';

let redis: RedisServer;

describe('jobs with their queues in Redis', () => {
  beforeAll(async () => {
    redis = await RedisServer.start();
  });

  jobPromises(
    'redis',
    () => redis.url,
    (trial) => {
      test('Redis away: who enqueues is told in time; Redis back and empty: schedules are declared again and run', async () => {
        const { worker } = trial();
        await redis.kill();
        const began = performance.now();
        const answer = await worker.queues.enqueue('drop-expired-events', {}).catch((error: unknown) => error);
        expect(answer).toBeInstanceOf(Problem);
        expect(performance.now() - began).toBeLessThan(5_000);
        await redis.start();
        const before = worker.runs.of('record-milestones');
        await worker.queues.declare(SCHEDULES);
        await eventually(() => worker.runs.of('record-milestones') > before, 30, 'a scheduled run after the loss');
      });
    },
  );

  // Registered last, so that it runs when the worker has closed.
  afterAll(() => redis.kill());
});
