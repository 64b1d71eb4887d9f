/** How long a look-up is believed: the time within which every process sees a revoked key or a changed role. */
export const BELIEVED_MILLISECONDS = 3_000;
const MOST_ENTRIES = 20_000;

/** Remembers look-ups for a few seconds, absent ones too; callers that ask for the same at the same time share one look-up. */
export class BriefCache<Value> {
  private readonly entries = new Map<string, { readonly found: Promise<Value>; readonly until: number }>();

  constructor(private readonly monotonic: () => number = () => performance.now()) {}

  /** The remembered value, else the result of `look`; a failed look-up is not remembered. */
  get(key: string, look: () => Promise<Value>): Promise<Value> {
    const now = this.monotonic();
    const entry = this.entries.get(key);
    if (entry !== undefined && entry.until > now) return entry.found;
    if (this.entries.size >= MOST_ENTRIES) this.entries.clear();
    const found = look();
    this.entries.set(key, { found, until: now + BELIEVED_MILLISECONDS });
    found.catch(() => this.entries.delete(key));
    return found;
  }

  /** Forgets everything, for changes made by this process. */
  clear(): void {
    this.entries.clear();
  }
}
