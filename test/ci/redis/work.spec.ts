import { workPromises } from '../../jobs/work-promises';
import { RedisServer } from './redis-server';

let redis: RedisServer;

describe('work with its queues in Redis', () => {
  beforeAll(async () => {
    redis = await RedisServer.start();
  });

  workPromises(
    'redis',
    () => redis.url,
    () => redis.forget(),
  );

  // Registered last, so that it runs when the workers have closed.
  afterAll(() => redis.kill());
});
