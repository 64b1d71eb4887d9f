import { setTimeout as pause } from 'node:timers/promises';

/** A mail as the inbox of `npm start` has it. */
export interface ReceivedMail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: readonly { readonly address: string; readonly name: string }[];
}

const INBOX = process.env['MAIL_INBOX'] ?? '';
const PATIENCE_SECONDS = 60;

/** Every mail that has arrived so far. */
export async function receivedMails(): Promise<ReceivedMail[]> {
  const answer = await fetch(`${INBOX}/api/email`);
  if (!answer.ok) throw new Error(`The inbox answers ${answer.status}.`);
  return (await answer.json()) as ReceivedMail[];
}

/** Waits until so many mails that are wanted have arrived; those. */
export async function mailsArrived(count: number, wanted: (mail: ReceivedMail) => boolean): Promise<ReceivedMail[]> {
  for (const end = performance.now() + PATIENCE_SECONDS * 1_000; ; await pause(250)) {
    const found = (await receivedMails()).filter(wanted);
    if (found.length >= count) return found;
    if (performance.now() > end) throw new Error(`${found.length} of ${count} mails arrived within ${PATIENCE_SECONDS} s.`);
  }
}

/** A mail as it was sent, headers and all parts. */
export async function sourceOf({ id }: ReceivedMail): Promise<string> {
  return (await fetch(`${INBOX}/api/email/${id}/source`)).text();
}
