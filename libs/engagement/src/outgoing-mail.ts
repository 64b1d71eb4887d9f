/** One mail to one person, as it is handed to the mail server. */
export interface OutgoingMail {
  readonly to: { readonly name: string | null; readonly email: string };
  /** Where answers go; null: to the address that mails are sent from. */
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same whenever this delivery is sent: receivers can tell a copy. */
  readonly messageId: string;
  /** Address that unsubscribes by POST (RFC 8058); null: a mail that people asked for by attending. */
  readonly unsubscribeUrl: string | null;
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
}
