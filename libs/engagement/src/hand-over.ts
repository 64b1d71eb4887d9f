/** What became of a mail that was handed to the mail server. */
export type HandOver =
  /** The server took it on. */
  | { readonly outcome: 'accepted' }
  /** The server, or the rules of mail before it (`code` null), said no for good, or after it had the content. */
  | { readonly outcome: 'refused'; readonly code: number | null; readonly reply: string }
  /** No content has left; `reply`: why the server does not want it now, null when it could not be asked. */
  | { readonly outcome: 'not_handed_over'; readonly reply: string | null }
  /** Content has left and no reply came: it may have arrived or not. */
  | { readonly outcome: 'unknown' };

const REPLY_LENGTH = 200;

/** A server's reply as it may be kept and shown: one line without control characters. */
const shown = (reply: string): string =>
  reply
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, REPLY_LENGTH);

/**
 * What an error of nodemailer 10 says about the mail, read from its source (`smtp-connection`, `smtp-pool`).
 *
 * | code | command | responseCode | when | meaning |
 * |---|---|---|---|---|
 * | EMESSAGE | DATA | 4xx, 5xx | reply to the end of the content | refused |
 * | EENVELOPE | MAIL FROM, RCPT TO, DATA | 5xx | reply before any content | refused |
 * | EENVELOPE | MAIL FROM, RCPT TO, DATA | 4xx | the server does not want it now (busy, greylisting) | not handed over |
 * | EENVELOPE | API | none | an address that cannot be written to | refused, no code |
 * | EMESSAGE | MAIL FROM | none | larger than the server has said it takes | refused, no code |
 * | EDNS, ETLS, EAUTH, ENOAUTH, EPROTOCOL | CONN, EHLO, AUTH … | any | no session: nothing was said about this mail | not handed over |
 * | ECONNECTION, ESOCKET, ETIMEDOUT, EPROTOCOL, EABORT | CONN, none | any | the connection broke, was silent or out of step | by whether content has left |
 *
 * The last row looks the same before the content and after it, also when the end of a connection cut a reply in half. So the code alone does not tell:
 * `contentBegan` does, and it decides whenever there is no whole reply to this mail.
 * @param contentBegan whether a byte of the content was taken from its stream
 */
export function handOver(error: unknown, contentBegan: boolean): HandOver {
  const { code, command, responseCode, response, message } = describe(error);
  const aboutMail = code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== undefined);
  if (aboutMail && responseCode === undefined && !contentBegan) return { outcome: 'refused', code: null, reply: shown(message) };
  if (aboutMail && responseCode !== undefined && responseCode >= 400 && responseCode < 600) {
    const reply = shown(response ?? message);
    return responseCode < 500 && !contentBegan ? { outcome: 'not_handed_over', reply } : { outcome: 'refused', code: responseCode, reply };
  }
  return contentBegan ? { outcome: 'unknown' } : { outcome: 'not_handed_over', reply: null };
}

interface MailError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message: string;
}

const describe = (error: unknown): MailError => (error instanceof Error ? error : { message: 'the mail server failed' });
