import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[\w-]{22}$/;

/** A new token of 128 bits, base64url: unguessable, and short enough for an address that people see. */
export const newLinkToken = (): string => randomBytes(16).toString('base64url');

/** What is kept of a token: its SHA-256. Null for text that no token is. */
export const linkDigest = (token: string): Buffer | null => (TOKEN.test(token) ? createHash('sha256').update(token).digest() : null);
