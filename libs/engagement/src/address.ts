import { createHmac } from 'node:crypto';

/**
 * What is kept of an e-mail address where the address itself must not be: HMAC-SHA256 of it, trimmed and in lower case.
 * @param secret of the workspace ({@link mailSecret})
 */
export const addressOf = (email: string, secret: Buffer): Buffer => createHmac('sha256', secret).update(email.trim().toLowerCase()).digest();
