import type { OutgoingMail } from './outgoing-mail';

/** Hands one mail to the mail server; returns when it has taken it. */
export type SendMail = (mail: OutgoingMail) => Promise<void>;

/** Injection token of {@link SendMail}. */
export const SEND_MAIL = Symbol('send-mail');
