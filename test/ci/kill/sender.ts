import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { ADMIN_TOKEN } from './api-process';
import type { SentEvent } from './random-events';

/** What the clients know: only what an answer told them. */
export class Ledger {
  /** Identities that an answer with status 200 confirmed. */
  readonly acknowledged = new Set<string>();
  /** Identities ever put on the wire. */
  readonly sent = new Set<string>();
  accepted = 0;
  duplicates = 0;
  /** Requests that ended without an answer: the process died in their middle. */
  cutOff = 0;
  /** Attempts while no process was listening. */
  refused = 0;
  /** Requests refused with 429 or 503. */
  postponed = 0;
  readonly faults: string[] = [];
}

export const identityOf = (event: SentEvent): string => `${event.customerId} ${event.id} ${Date.parse(event.timestamp)}`;

/** Sends one batch until it is acknowledged, the same events each time. */
export async function deliver(url: string, events: readonly SentEvent[], ledger: Ledger): Promise<void> {
  for (const event of events) ledger.sent.add(identityOf(event));
  while (!(await attempt(url, events, ledger))) await pause(20 + Math.random() * 60);
}

async function attempt(url: string, events: readonly SentEvent[], ledger: Ledger): Promise<boolean> {
  const lines = events.length % 2 === 0;
  const text = lines ? events.map((event) => JSON.stringify(event)).join('\n') : JSON.stringify(events);
  const zipped = events.length % 3 === 0;
  let answer: Response;
  let body: string;
  try {
    answer = await fetch(`${url}/api/usage/events`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${ADMIN_TOKEN}`,
        'content-type': lines ? 'application/x-ndjson' : 'application/json',
        ...(zipped ? { 'content-encoding': 'gzip' } : {}),
      },
      body: zipped ? gzipSync(text) : text,
      signal: AbortSignal.timeout(30_000),
    });
    body = await answer.text();
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    if (cause?.code === 'ECONNREFUSED') ledger.refused += 1;
    else ledger.cutOff += 1;
    return false;
  }
  if (answer.status === 429 || answer.status === 503) {
    ledger.postponed += 1;
    return false;
  }
  if (answer.status !== 200) {
    ledger.faults.push(`${answer.status} ${body.slice(0, 300)}`);
    return true;
  }
  const outcome = JSON.parse(body) as { accepted: number; duplicates: number; rejected: readonly unknown[] };
  if (outcome.rejected.length > 0 || outcome.accepted + outcome.duplicates !== events.length) ledger.faults.push(body.slice(0, 300));
  ledger.accepted += outcome.accepted;
  ledger.duplicates += outcome.duplicates;
  for (const event of events) ledger.acknowledged.add(identityOf(event));
  return true;
}
