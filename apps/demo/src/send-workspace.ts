import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { DemoEvent } from './account-day';
import { type ApiClient, field } from './api-client';
import { DAY, isoDay } from './local-clock';
import type { Workspace } from './workspace';

const ROWS_A_REQUEST = 5000;
const EVENTS_A_REQUEST = 2000;
const AT_A_TIME = 4;
const compress = promisify(gzip);

/** What the server said about the events it was sent. */
export interface SentEvents {
  readonly accepted: number;
  readonly duplicates: number;
}

/** Sends accounts, people, catalogue and terms. @throws Error when a row is rejected. */
export async function sendAccounts(api: ApiClient, workspace: Workspace, say: (line: string) => void): Promise<void> {
  const parts: readonly (readonly [string, readonly unknown[]])[] = [
    ['/api/settings/people', workspace.people],
    ['/api/features', workspace.features],
    ['/api/customers', workspace.customers],
    ['/api/users', workspace.users],
    ['/api/contracts', workspace.contracts],
    ['/api/entitlements', workspace.entitlements],
    ['/api/usage/gauges', workspace.gauges],
  ];
  for (const [path, rows] of parts) {
    for (let at = 0; at < rows.length; at += ROWS_A_REQUEST) {
      const answer = await api.send('PUT', path, JSON.stringify(rows.slice(at, at + ROWS_A_REQUEST)), { 'content-type': 'application/json' });
      const rejected = field(answer, 'rejected');
      if (Array.isArray(rejected) && rejected.length > 0)
        throw new Error(`${path} rejected ${rejected.length} rows, the first: ${JSON.stringify(rejected[0])}`);
    }
    say(`demo: ${rows.length} rows to ${path}`);
  }
}

/** Sends every event before `until` (milliseconds since 1970), oldest first, a few requests at a time. @throws Error when an event is rejected. */
export async function sendEvents(api: ApiClient, workspace: Workspace, until: number, say: (line: string) => void): Promise<SentEvents> {
  const sent = { accepted: 0, duplicates: 0 };
  const underWay = new Set<Promise<void>>();
  let batch: DemoEvent[] = [];
  const post = async (events: readonly DemoEvent[]): Promise<void> => {
    const lines = await compress(events.map((event) => JSON.stringify(event)).join('\n'), { level: 1 });
    const answer = await api.send('POST', '/api/usage/events', new Uint8Array(lines), { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' });
    const rejected = field(answer, 'rejected');
    if (Array.isArray(rejected) && rejected.length > 0) throw new Error(`${rejected.length} events were rejected, the first: ${JSON.stringify(rejected[0])}`);
    sent.accepted += Number(field(answer, 'accepted'));
    sent.duplicates += Number(field(answer, 'duplicates'));
  };
  const flush = async (): Promise<void> => {
    const request = post(batch);
    batch = [];
    underWay.add(request);
    // A failure surfaces where it is waited for; until then it must not count as unhandled.
    request.then(() => underWay.delete(request)).catch(() => undefined);
    if (underWay.size >= AT_A_TIME) await Promise.race(underWay);
  };
  // East of Greenwich tomorrow has begun before today is over.
  const lastDay = Math.floor(until / DAY) + 1;
  for (let day = workspace.firstDay; day <= lastDay; day++) {
    for (const event of workspace.eventsOfDay(day, until)) {
      batch.push(event);
      if (batch.length === EVENTS_A_REQUEST) await flush();
    }
    if ((day - workspace.firstDay) % 40 === 39) say(`demo: ${sent.accepted + sent.duplicates} events, up to ${isoDay(day)}`);
  }
  if (batch.length > 0) await flush();
  await Promise.all(underWay);
  return sent;
}
