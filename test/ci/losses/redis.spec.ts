import { RedisServer } from '../redis/redis-server';
import { snapshotPromises } from './snapshot-promises';

let redis: RedisServer;

describe('runs of snapshots with their queues in Redis', () => {
  beforeAll(async () => {
    redis = await RedisServer.start();
  });

  snapshotPromises(
    'redis',
    () => redis.url,
    () => redis.forget(),
  );

  // Registered last, so that it runs when the workers have closed.
  afterAll(() => redis.kill());
});
