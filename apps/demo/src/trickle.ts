import { setTimeout as sleep } from 'node:timers/promises';
import { ApiClient } from './api-client';
import { liveEvents } from './live-events';
import { DAY } from './local-clock';
import { Random } from './random';
import { demoAccounts } from './workspace';

/** Sends a few events of this moment every few seconds, until the signal. A server that is away is waited for. */
export async function trickle(url: string, token: string, seed: string, signal: AbortSignal, say: (line: string) => void): Promise<void> {
  const api = new ApiClient(url, token, 1);
  const random = new Random(seed, 'trickle', Date.now());
  const accounts = demoAccounts(seed, Math.floor(Date.now() / DAY));
  let away = false;
  while (!signal.aborted) {
    try {
      await api.send('POST', '/api/usage/events', JSON.stringify(liveEvents(accounts, Date.now(), random)), { 'content-type': 'application/json' });
      if (away) say('demo: the server is back');
      away = false;
    } catch (error) {
      if (!away) say(`demo: live events wait for the server (${error instanceof Error ? error.message : String(error)})`);
      away = true;
    }
    await sleep(random.integer(4000, 9000), undefined, { signal }).catch(() => undefined);
  }
}

if (require.main === module) {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  void trickle(process.env['API_URL'] ?? 'http://127.0.0.1:3000', process.env['ADMIN_TOKEN'] ?? '', process.env['DEMO_SEED'] ?? 'demo', stop.signal, say).then(
    () => process.exit(0),
  );
}
