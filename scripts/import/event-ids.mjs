import { createHash } from 'node:crypto';

/**
 * Gives events of files without ids an id that is the same each time: a hash of what the row says, and how often the file has said
 * it before. Importing the file again therefore counts nothing twice, and rows that are equal on purpose all count.
 */
export class EventIds {
  #seen = new Map();

  idOf(row) {
    const digest = createHash('sha256')
      .update(JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
      .digest();
    const key = digest.toString('latin1', 0, 16);
    const occurrence = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, occurrence);
    return `row-${digest.toString('hex', 0, 16)}-${occurrence}`;
  }
}

/** An event as the server takes it. A row without an event name is named after its feature and action. */
export function eventOf(row, ids) {
  const event = { ...row };
  event.event ??= [event.feature, event.action].filter(Boolean).join(' ') || undefined;
  event.id ??= ids.idOf(event);
  return event;
}
