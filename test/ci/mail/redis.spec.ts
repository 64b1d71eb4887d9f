import { RedisServer } from '../redis/redis-server';
import { mailPromises } from './mail-promises';

let redis: RedisServer;

describe('mails with their queues in Redis', () => {
  beforeAll(async () => {
    redis = await RedisServer.start();
  });

  mailPromises(
    'redis',
    () => redis.url,
    () => redis.forget(),
  );

  afterAll(() => redis.kill());
});
