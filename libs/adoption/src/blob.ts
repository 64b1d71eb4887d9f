/**
 * Blobs that SQL packs with `int4send` and friends: everything in big-endian words of 32 bits. One blob of a hundred thousand
 * users decodes in a millisecond where as many rows would take a hundred.
 */
export function words(blob: Buffer | null): Int32Array {
  if (blob === null) return new Int32Array(0);
  const copy = Buffer.allocUnsafeSlow(blob.length);
  blob.copy(copy);
  copy.swap32();
  return new Int32Array(copy.buffer, copy.byteOffset, copy.length / 4);
}

/** The value of a 64-bit integer from its two words. */
export const int64 = (high: number, low: number): number => high * 4_294_967_296 + (low >>> 0);
