import { createHmac } from 'node:crypto';

/** The keyed hash of an e-mail address (HMAC-SHA256 of it, trimmed, in lower case): tells addresses apart without keeping them. */
export const addressOf = (email: string, secret: Buffer): Buffer => createHmac('sha256', secret).update(email.trim().toLowerCase()).digest();
