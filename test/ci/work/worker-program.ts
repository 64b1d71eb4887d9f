import 'reflect-metadata';
import { startWatchdog } from '@adoption/jobs';
import { TrialWorker } from '../../jobs/trial-worker';

const { DATABASE_URL = '', REDIS_URL = '', CLOCK_SHIFT_MINUTES = '0' } = process.env;
const SILENT_SECONDS = 5;

/** A trial worker as a process of its own: it may be killed, blown up or given a wrong clock. */
async function main(): Promise<void> {
  const shift = Number(CLOCK_SHIFT_MINUTES) * 60_000;
  const now = Date.now.bind(Date);
  Date.now = () => now() + shift;
  const worker = await TrialWorker.start(DATABASE_URL, REDIS_URL === '' ? null : REDIS_URL, Date.now());
  startWatchdog(SILENT_SECONDS);
  process.on('SIGTERM', () => void worker.app.close().then(() => process.exit(0)));
  process.send?.('working');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
