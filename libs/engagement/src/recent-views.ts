/** A view counts once in so long: a page that asks again by itself is the same look. */
const VIEW_MILLISECONDS = 30 * 60_000;
/** Pairs of a person and an account that are kept; about two megabytes. */
const MOST_PAIRS = 10_000;

/** Who has looked at which account lately, as this process knows: it is not stored, and other processes do not know of it. */
export class RecentViews {
  /** Instant of the view that counted last, by account and person; the oldest first. */
  private readonly counted = new Map<string, number>();

  /**
   * Whether a look counts as a view: it is not within 30 minutes of the last one of the same person at the same account that did. Of more than 10,000
   * pairs within 30 minutes the oldest are forgotten, and count again.
   * @param person UUID
   * @param account key
   * @param now milliseconds since 1970
   */
  isNew(person: string, account: number, now: number): boolean {
    for (const [pair, at] of this.counted) {
      // Also when the clock was put back.
      if (Math.abs(now - at) < VIEW_MILLISECONDS) break;
      this.counted.delete(pair);
    }
    const pair = `${account} ${person}`;
    if (this.counted.has(pair)) return false;
    const [oldest] = this.counted.keys();
    if (oldest !== undefined && this.counted.size >= MOST_PAIRS) this.counted.delete(oldest);
    this.counted.set(pair, now);
    return true;
  }
}
