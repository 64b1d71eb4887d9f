/** A native event as a client sends it. */
export interface SentEvent {
  readonly id: string;
  readonly customerId: string;
  readonly userId: string;
  readonly event: string;
  readonly timestamp: string;
  readonly channel: 'ui' | 'api';
  readonly quantity: number;
  readonly sessionId?: string;
}

const CUSTOMERS = ['north', 'south', 'east', 'west'] as const;
const NAMES = ['Report Created', 'Report Shared', 'Alert Set', 'API Call', 'Something Else'] as const;
const DAY = 86_400_000;

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Batches of events over ten days, for several customers, with and without session id; some events were sent before, in another batch. */
export class RandomEvents {
  private readonly recent: SentEvent[] = [];
  private next = 0;

  constructor(
    private readonly random: () => number,
    private readonly until: number,
  ) {}

  batch(): SentEvent[] {
    const size = 1 + this.below(this.random() < 0.3 ? 5 : 400);
    return Array.from({ length: size }, () => (this.recent.length > 50 && this.random() < 0.03 ? this.recent[this.below(this.recent.length)]! : this.fresh()));
  }

  private fresh(): SentEvent {
    const n = this.next++;
    const session = this.random() < 0.6 ? { sessionId: `s${this.below(40)}` } : {};
    const event: SentEvent = {
      id: uuid(this.random),
      customerId: CUSTOMERS[this.below(CUSTOMERS.length)]!,
      userId: `user-${this.below(30)}`,
      event: NAMES[this.below(NAMES.length)]!,
      timestamp: new Date(this.until - this.below(10 * DAY)).toISOString(),
      channel: this.random() < 0.15 ? 'api' : 'ui',
      quantity: this.random() < 0.9 ? 1 : 1 + this.below(50),
      ...session,
    };
    this.recent[n % 2_000] = event;
    return event;
  }

  private below(end: number): number {
    return Math.floor(this.random() * end);
  }
}

function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
