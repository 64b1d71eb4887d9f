import type { Clock } from '@adoption/config';

/** A connection that fails is tried many times a second; its message is worth one line in this time. */
const QUIET_MILLISECONDS = 30_000;

/** Passes on a message once in 30 s and says how often it came in between, so that an outage does not fill the disk with log. */
export class TroubleLog {
  private readonly seen = new Map<string, { until: number; times: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly write: (message: string, times: number) => void,
  ) {}

  report(message: string): void {
    const now = this.clock.now();
    const known = this.seen.get(message);
    if (known && now < known.until) {
      known.times += 1;
      return;
    }
    this.write(message, 1 + (known?.times ?? 0));
    if (this.seen.size > 100) this.seen.clear();
    this.seen.set(message, { until: now + QUIET_MILLISECONDS, times: 0 });
  }
}
