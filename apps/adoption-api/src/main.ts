import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { InvalidSettings, readSettings, type Settings } from '@adoption/config';
import { createLog } from '@adoption/logs';
import { createApp } from './create-app';
import { Readiness } from './operations/readiness';

/** How long a stopping process stays reachable but not ready, so that balancers notice before it closes. */
const DRAIN_NOTICE_MILLISECONDS = 500;
/** How long requests under way may take to finish; clients that never read their answer are cut off then. */
const GRACE_MILLISECONDS = 10_000;

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

async function main(): Promise<void> {
  const settings = settingsOrExit();
  const log = createLog('adoption-api', settings);
  const app = await createApp(settings, undefined, log);
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping: finishing the requests under way');
    app.get(Readiness).drain();
    await pause(DRAIN_NOTICE_MILLISECONDS);
    setTimeout(() => app.getHttpServer().closeAllConnections(), GRACE_MILLISECONDS).unref();
    await app.close();
    log.info('stopped');
    log.flush(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
  await app.listen(settings.port, '0.0.0.0');
  log.info({ port: settings.port, url: settings.publicUrl }, 'listening');
}

main().catch((error: unknown) => {
  process.stderr.write(`The API could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
