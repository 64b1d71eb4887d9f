/** Longest wait that a request is granted, in seconds. */
const MOST_SECONDS = 120;

/** Milliseconds that a `Prefer: wait=N` header (RFC 7240, N in seconds) grants; 0 without one that can be read. */
export function preferredWait(header: string | string[] | undefined): number {
  const preferences = (Array.isArray(header) ? header : [header ?? '']).flatMap((line) => line.split(','));
  const seconds = preferences.map((preference) => /^\s*wait\s*=\s*"?(\d{1,9})"?\s*(?:;|$)/i.exec(preference)?.[1]).find((found) => found !== undefined);
  return Math.min(Number(seconds ?? 0), MOST_SECONDS) * 1_000;
}
