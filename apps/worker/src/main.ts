import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { existsSync, readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock, InvalidSettings, readSettings, type Settings } from '@adoption/config';
import { checkQueuesMigrated, startWatchdog } from '@adoption/jobs';
import { createLog, NestLog } from '@adoption/logs';
import { WorkerModule } from './worker.module';

/** Longest time to stop: a queue that does not answer keeps nobody waiting. What is unfinished is begun again by another worker. */
const STOP_MILLISECONDS = 18_000;
/** Longest time that a job may keep the process from everything else; then the process is killed and started again. */
const SILENT_SECONDS = 60;

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Somebody waits for each answer of the API, and nobody for a job: on one machine the API goes first. */
function giveWay(): void {
  const { PRIORITY_BELOW_NORMAL } = constants.priority;
  setPriority(PRIORITY_BELOW_NORMAL);
  // Linux knows the priority of single threads: those that collect garbage began before this one could speak for them.
  const tasks = '/proc/self/task';
  if (existsSync(tasks)) for (const thread of readdirSync(tasks)) setPriority(Number(thread), PRIORITY_BELOW_NORMAL);
}

async function main(): Promise<void> {
  giveWay();
  const settings = settingsOrExit();
  const log = createLog('worker', settings);
  await checkQueuesMigrated(settings);
  const app = await NestFactory.createApplicationContext(WorkerModule.from(settings, new Clock(), log), { abortOnError: false, logger: new NestLog(log) });
  startWatchdog(SILENT_SECONDS);
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping: finishing the jobs under way');
    await Promise.race([app.close(), pause(STOP_MILLISECONDS)]);
    log.info('stopped');
    log.flush(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
  log.info({ queues: settings.redisUrl === null ? 'postgresql' : 'redis' }, 'working');
  // npm start waits for this word before it calls the system ready; there is no channel when the worker runs by itself.
  process.send?.('working');
}

main().catch((error: unknown) => {
  process.stderr.write(`The worker could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
