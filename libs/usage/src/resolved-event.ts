import { hash } from 'node:crypto';
import type { EventKind } from './dictionary';

/** An event with every name resolved to a key: one row of usage_events. */
export interface ResolvedEvent {
  readonly customer: number;
  readonly zone: string;
  readonly user: number;
  readonly internal: boolean;
  /** UUID text without dashes, lower case. */
  readonly key: string;
  readonly at: number;
  /** 0 without a session id. */
  readonly session: number;
  readonly event: number;
  /** Slot of the feature; null: unmapped. */
  readonly feature: number | null;
  readonly kind: EventKind;
  readonly api: boolean;
  readonly quantity: number;
  readonly late: boolean;
  readonly properties: string | null;
  /** Import that brought it, so that it can be undone. */
  readonly importId: number | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** 128 bits that stand for an event id: a UUID itself, else the head of the id's SHA-256. Hex, lower case. */
export const eventKey = (id: string): string =>
  id.length === 36 && UUID.test(id) ? id.replaceAll('-', '').toLowerCase() : hash('sha256', id, 'hex').slice(0, 32);

const recentSessions = new Map<string, number>();

/** 52 bits that stand for a session id within one user, never 0 (which means "no session id"). */
export function sessionKey(id: string): number {
  let key = recentSessions.get(id);
  if (key === undefined) {
    key = Number.parseInt(hash('sha256', id, 'hex').slice(0, 13), 16) || 1;
    if (recentSessions.size >= 50_000) recentSessions.clear();
    recentSessions.set(id, key);
  }
  return key;
}

/** Order of the primary key of usage_events, in which every writer inserts. */
export const byPrimaryKey = (a: ResolvedEvent, b: ResolvedEvent): number =>
  a.customer - b.customer || a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
