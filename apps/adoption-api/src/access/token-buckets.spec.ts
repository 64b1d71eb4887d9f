import { RATE_LIMITS, TokenBuckets } from './token-buckets';

describe('token buckets', () => {
  let now = 0;
  const buckets = (): TokenBuckets => {
    now = 0;
    return new TokenBuckets(() => now);
  };
  const limit = { perSecond: 2, burst: 3 };

  it('let a burst through, then say how long to wait, then refill', () => {
    const some = buckets();
    expect([1, 2, 3, 4].map(() => some.take('a', limit))).toEqual([0, 0, 0, 1]);
    now = 500;
    expect([some.take('a', limit), some.take('a', limit)]).toEqual([0, 1]);
    now = 3_600_000;
    expect([1, 2, 3, 4].map(() => some.take('a', limit))).toEqual([0, 0, 0, 1]);
  });

  it('keep one caller from using up another’s', () => {
    const some = buckets();
    for (let count = 0; count < 10; count++) some.take('noisy', limit);
    expect(some.take('quiet', limit)).toBe(0);
  });

  it('say whole seconds after which a token is there', () => {
    const some = buckets();
    const slow = { perSecond: 0.25, burst: 1 };
    some.take('a', slow);
    const wait = some.take('a', slow);
    expect(wait).toBe(4);
    now = wait * 1_000;
    expect(some.take('a', slow)).toBe(0);
  });

  it('forget the caller that was quiet for longest, not the noisy one', () => {
    const some = buckets();
    for (let count = 0; count < 4; count++) some.take('noisy', limit);
    for (let other = 0; other < 9_999; other++) {
      some.take(`other ${other}`, limit);
      expect(some.take('noisy', limit)).toBe(1);
    }
    some.take('one more', limit);
    expect(some.take('noisy', limit)).toBe(1);
  });

  it('never give a public key more than a server key', () => {
    expect(RATE_LIMITS.browser.perSecond).toBeLessThan(RATE_LIMITS.server.perSecond);
    expect(RATE_LIMITS.browser.burst).toBeLessThan(RATE_LIMITS.server.burst);
  });
});
