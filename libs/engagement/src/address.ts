import { createHmac } from 'node:crypto';

/** What an e-mail address is known by where the address itself is not kept: HMAC-SHA256 of the trimmed address in lower case, 32 bytes. */
export const addressOf = (email: string, secret: Buffer): Buffer => createHmac('sha256', secret).update(email.trim().toLowerCase()).digest();
