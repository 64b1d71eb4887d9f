import { hash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, fit for headers, cookies and addresses. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. Secrets have 256 random bits, so a plain SHA-256 cannot be searched backwards. */
export const secretHash = (secret: string): Buffer => hash('sha256', secret, 'buffer');
