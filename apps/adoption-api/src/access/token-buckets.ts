/** How fast one caller may send: `perSecond` on average, `burst` at once. */
export interface RateLimit {
  readonly perSecond: number;
  readonly burst: number;
}

/** Requests, by who sends them. Server and admin keys carry whole systems; a browser key is public and one of its visitors must not drown the others. */
export const RATE_LIMITS = {
  browser: { perSecond: 500, burst: 2_000 },
  server: { perSecond: 20_000, burst: 40_000 },
  admin: { perSecond: 20_000, burst: 40_000 },
  read: { perSecond: 500, burst: 2_000 },
  person: { perSecond: 100, burst: 500 },
  /** Of one address: requests whose key or session is not known. */
  stranger: { perSecond: 100, burst: 1_000 },
  /** Of one address: what is open to everyone, such as unsubscribing. Mail providers do that for many people from few addresses. */
  visitor: { perSecond: 50, burst: 1_000 },
  /** Of one address: attempts to sign in. */
  signIn: { perSecond: 1, burst: 30 },
  /** Of one address: links followed; a whole company may share one. */
  followedLink: { perSecond: 10, burst: 200 },
} as const satisfies Record<string, RateLimit>;

const MOST_BUCKETS = 10_000;

/** A token bucket for every caller: full at first, refilled all the time, one token a request. */
export class TokenBuckets {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();

  /** @param monotonic milliseconds that only grow */
  constructor(private readonly monotonic: () => number = () => performance.now()) {}

  /** Takes a token; the result is 0, or the seconds to wait when there is none. */
  take(caller: string, { perSecond, burst }: RateLimit): number {
    const now = this.monotonic();
    const bucket = this.buckets.get(caller) ?? { tokens: burst, at: now };
    // Set anew, so that the first of the map is the one unused for longest.
    this.buckets.delete(caller);
    if (this.buckets.size >= MOST_BUCKETS) this.buckets.delete(this.buckets.keys().next().value ?? '');
    this.buckets.set(caller, bucket);
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1_000) * perSecond);
    bucket.at = now;
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond);
    bucket.tokens -= 1;
    return 0;
  }
}
