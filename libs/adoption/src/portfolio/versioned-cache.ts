/** Keeps what was read, each under a key with the version it was read at, and drops what was not asked for longest. */
export class VersionedCache<Value> {
  private readonly held = new Map<string, { readonly version: string; readonly value: Value }>();

  /** @param most entries kept */
  constructor(private readonly most: number) {}

  /** The value of this version: the one that is kept, else what `load` gives. */
  async get(key: string, version: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.held.get(key);
    const entry = known?.version === version ? known : { version, value: await load() };
    // Entries stand in the order in which they were asked for last.
    this.held.delete(key);
    this.held.set(key, entry);
    const oldest = this.held.keys().next();
    if (this.held.size > this.most && oldest.done !== true) this.held.delete(oldest.value);
    return entry.value;
  }
}
