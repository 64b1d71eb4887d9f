import { RedisServer } from '../redis/redis-server';
import { processPromises } from './process-promises';

let redis: RedisServer;

describe('workers with their queues in Redis', () => {
  beforeAll(async () => {
    redis = await RedisServer.start();
  });

  processPromises('redis', () => redis.url);

  afterAll(() => redis.kill());
});
