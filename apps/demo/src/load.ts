import { ApiClient, field } from './api-client';
import { dayOf, localDayOf } from './local-clock';
import { ACME } from './acme-corp';
import { sendAccounts, sendEvents } from './send-workspace';
import { workspace } from './workspace';

const HOUR = 3_600_000;

/** What the loader takes from its environment. */
export interface LoadOptions {
  readonly url: string;
  readonly token: string;
  readonly seed: string;
  /** Now, milliseconds since 1970. */
  readonly now: number;
}

/**
 * Loads the demo workspace through the API, up to the last complete hour. Loading it again changes nothing and counts nothing
 * twice: the story keeps the end day that it was first loaded with.
 */
export async function load({ url, token, seed, now }: LoadOptions, say: (line: string) => void): Promise<void> {
  const api = new ApiClient(url, token, 60);
  const until = now - (now % HOUR);
  const endDay = (await endDayOfLoaded(api)) ?? localDayOf(ACME.zone ?? 'UTC', until);
  const demo = workspace(seed, endDay);
  const started = performance.now();
  await sendAccounts(api, demo, say);
  const { accepted, duplicates } = await sendEvents(api, demo, until, say);
  say(`demo: ${accepted} events accepted, ${duplicates} known before, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** The end day of a workspace that is there already: its first account says when it went live. */
async function endDayOfLoaded(api: ApiClient): Promise<number | null> {
  const items = field(await api.send('GET', `/api/customers?externalId=${ACME.externalId}`), 'items');
  const goLiveOn = Array.isArray(items) ? field(items[0], 'goLiveOn') : undefined;
  return typeof goLiveOn === 'string' ? dayOf(goLiveOn) + ACME.liveFor : null;
}

if (require.main === module) {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const options = {
    url: process.env['API_URL'] ?? 'http://127.0.0.1:3000',
    token: process.env['ADMIN_TOKEN'] ?? '',
    seed: process.env['DEMO_SEED'] ?? 'demo',
    now: Date.now(),
  };
  load(options, say).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`demo: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
}
