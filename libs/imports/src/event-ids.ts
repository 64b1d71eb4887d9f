import { createHash } from 'node:crypto';

type Row = Readonly<Record<string, unknown>>;

/** An event as the server takes it, but for its id. A row without an event name is named after its feature and action. */
export function namedEvent(row: Row): Record<string, unknown> {
  return { ...row, event: row['event'] ?? ([row['feature'], row['action']].filter(Boolean).join(' ') || undefined) };
}

/** 128 bits of what a row says, hex. */
export const rowDigest = (row: Row): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
    .slice(0, 32);

/** The id of an event without one: what its row says, and how often the file has said it so far, from 1. */
export const idOfRow = (digest: string, occurrence: number): string => `row-${digest}-${occurrence}`;

/**
 * Gives events of files without ids an id that is the same each time. Importing the file again therefore counts nothing twice, and rows that are equal on
 * purpose all count.
 */
export class EventIds {
  private readonly seen = new Map<string, number>();

  idOf(row: Row): string {
    const digest = rowDigest(row);
    const occurrence = (this.seen.get(digest) ?? 0) + 1;
    this.seen.set(digest, occurrence);
    return idOfRow(digest, occurrence);
  }
}

/** An event with its own id, or one from what its row says. */
export function eventOf(row: Row, ids: EventIds): Record<string, unknown> {
  const event = namedEvent(row);
  return { ...event, id: event['id'] ?? ids.idOf(event) };
}
