import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock, readSettings, type Settings } from '@adoption/config';
import { createApp } from '../../apps/adoption-api/src/create-app';
import { createTestDatabase } from '../database';

export const ADMIN_TOKEN = 'the-admin-token-of-the-specs';

/** The API in this process, listening on loopback, with a database of its own. */
export interface RunningApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly port: number;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** @param overrides settings that differ from a first start */
export async function startApp(overrides: Partial<Settings> = {}, clock = new Clock()): Promise<RunningApp> {
  const database = await createTestDatabase();
  const running = await startAppOn(database.url, overrides, clock);
  return {
    ...running,
    stop: async () => {
      await running.stop();
      await database.drop();
    },
  };
}

/** A further process' worth of the API on a database that exists. */
export async function startAppOn(databaseUrl: string, overrides: Partial<Settings> = {}, clock = new Clock()): Promise<RunningApp> {
  const settings = readSettings({ DATABASE_URL: databaseUrl, ADMIN_TOKEN, PORT: '0', LOG_LEVEL: 'fatal', DATABASE_POOL: '4' });
  const app = await createApp({ ...settings, ...overrides }, clock);
  await app.listen(0, '127.0.0.1');
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { app, port, databaseUrl, url: `http://127.0.0.1:${port}`, stop: () => app.close() };
}

/** Headers of a request with a key. */
export const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

export const ADMIN = bearer(ADMIN_TOKEN);
export const JSON_BODY = { 'content-type': 'application/json' };
