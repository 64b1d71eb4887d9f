import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret of 256 bits, fit for headers, cookies and addresses. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. Secrets have 256 random bits, so a plain SHA-256 cannot be searched backwards. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Compares two secrets in a time that does not depend on where they differ. */
export const sameSecret = (left: string, right: string): boolean => timingSafeEqual(secretHash(left), secretHash(right));
