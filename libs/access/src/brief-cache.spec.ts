import { BELIEVED_MILLISECONDS, BriefCache } from './brief-cache';

describe('a brief cache', () => {
  let now = 0;
  let looked = 0;
  const look = (): Promise<number> => Promise.resolve(++looked);
  const cache = (): BriefCache<number> => {
    now = looked = 0;
    return new BriefCache<number>(() => now);
  };

  it('believes a look-up for less than five seconds', async () => {
    const some = cache();
    expect(await some.get('a', look)).toBe(1);
    now = BELIEVED_MILLISECONDS - 1;
    expect(await some.get('a', look)).toBe(1);
    now = BELIEVED_MILLISECONDS;
    expect(await some.get('a', look)).toBe(2);
    expect(BELIEVED_MILLISECONDS).toBeLessThan(5_000);
  });

  it('lets those that ask at the same time share one look-up', async () => {
    const some = cache();
    expect(await Promise.all([some.get('a', look), some.get('a', look), some.get('b', look)])).toEqual([1, 1, 2]);
  });

  it('does not remember a look-up that failed', async () => {
    const some = cache();
    await expect(some.get('a', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
    expect(await some.get('a', look)).toBe(1);
  });

  it('forgets everything when told to', async () => {
    const some = cache();
    await some.get('a', look);
    some.clear();
    expect(await some.get('a', look)).toBe(2);
  });

  it('stays small however many keys are tried', async () => {
    const some = cache();
    for (let key = 0; key < 50_000; key++) await some.get(String(key), look);
    await some.get('0', look);
    expect(looked).toBe(50_001);
  });
});
