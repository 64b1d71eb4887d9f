import { createHmac, timingSafeEqual } from 'node:crypto';

const SIGNATURE = /^sha256=([0-9a-f]{64})$/i;

/** Whether a header `sha256=<hexadecimal>` is the HMAC-SHA256 of a body under a secret. */
export function isSignedBy(secret: string, body: Buffer, header: string): boolean {
  const signature = SIGNATURE.exec(header.trim())?.[1];
  return signature !== undefined && timingSafeEqual(createHmac('sha256', secret).update(body).digest(), Buffer.from(signature, 'hex'));
}
