import type { RejectedEvents } from './rejected-events';
import type { RejectedEvent, UsageEvent } from './usage-event';
import type { UsageWriter } from './usage-writer';
import type { ParsedEvents } from './wire/native';
import { excerpt } from './wire/rejects';

/** What became of the events of one request. */
export interface IntakeOutcome {
  /** Stored and counted by this request, or kept until their customer is known. */
  readonly accepted: number;
  /** Stored and counted before. */
  readonly duplicates: number;
  /** Of the accepted: kept until their customer is known. */
  readonly unassigned: number;
  /** By their place in the request. */
  readonly rejected: readonly RejectedEvent[];
}

/** Takes parsed events: writes the good ones, keeps the refused ones, and answers for each when all that is durable. */
export class EventIntake {
  constructor(
    private readonly writer: UsageWriter,
    private readonly rejects: RejectedEvents,
  ) {}

  /**
   * @param source who sends, for the lists of refused and unassigned events
   * @throws Problem `unavailable` when nothing can be stored now; sending the same again is safe
   */
  async accept(parsed: ParsedEvents, source: string, importId: number | null = null): Promise<IntakeOutcome> {
    const written = parsed.events.length === 0 ? NOTHING_WRITTEN : await this.writer.write(parsed.events, source, importId);
    const refused = written.rejected.map(({ position, code, detail }) => refusedEvent(parsed.events[position]!, parsed.indexes[position]!, code, detail));
    const rejected = refused.length === 0 ? parsed.rejected : [...parsed.rejected, ...refused].sort((a, b) => a.index - b.index);
    await this.rejects.keep(rejected, source);
    return { accepted: written.accepted, duplicates: written.duplicates, unassigned: written.unassigned, rejected };
  }
}

const NOTHING_WRITTEN = { accepted: 0, duplicates: 0, unassigned: 0, rejected: [] } as const;

const refusedEvent = (event: UsageEvent, index: number, code: string, detail: string): RejectedEvent => ({
  index,
  id: event.id,
  code,
  detail,
  customer: event.customer,
  excerpt: excerpt({ ...event, at: new Date(event.at).toISOString() }),
});
