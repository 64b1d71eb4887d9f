import { VersionedCache } from './versioned-cache';

describe('a cache of versioned values', () => {
  const loads: string[] = [];
  const read = (cache: VersionedCache<string>, key: string, version: string): Promise<string> =>
    cache.get(key, version, () => {
      loads.push(`${key}${version}`);
      return Promise.resolve(`${key}${version}`);
    });
  beforeEach(() => loads.splice(0));

  it('reads a value once for each version, and never answers with an older one', async () => {
    const cache = new VersionedCache<string>(2);
    for (const version of ['1', '1', '2', '2', '1']) expect(await read(cache, 'a', version)).toBe(`a${version}`);
    expect(loads).toEqual(['a1', 'a2', 'a1']);
  });

  it('keeps what was asked for last', async () => {
    const cache = new VersionedCache<string>(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await read(cache, key, '1');
    expect(loads).toEqual(['a1', 'b1', 'c1', 'b1']);
  });

  it('keeps nothing of a load that failed', async () => {
    const cache = new VersionedCache<string>(2);
    await expect(cache.get('a', '1', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await read(cache, 'a', '1')).toBe('a1');
  });
});
