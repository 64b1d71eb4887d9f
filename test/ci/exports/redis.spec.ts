import { RedisServer } from '../redis/redis-server';
import { exportPromises } from './export-promises';

let redis: RedisServer;

describe('exports with their queues in Redis', () => {
  beforeAll(async () => {
    redis = await RedisServer.start();
  });

  exportPromises(
    'redis',
    () => redis.url,
    () => redis.forget(),
  );

  afterAll(() => redis.kill());
});
