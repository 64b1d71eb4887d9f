import { Injectable } from '@nestjs/common';
import { Database } from '@adoption/database';
import { addressOf } from './address';
import { mailSecret } from './queries/mail-secret.query';
import { suppressAddress } from './queries/suppress-address.query';
import { suppressDelivery } from './queries/suppress-delivery.query';
import { suppressRecipient } from './queries/suppress-recipient.query';

/** Which mail or address a mail provider reports. */
export type ReportedMail = { readonly messageId: string } | { readonly email: string };

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const TOKEN = /^[\w-]{1,86}$/;

/** Who is never written to again. Nothing here takes that back. */
@Injectable()
export class SuppressionsService {
  constructor(private readonly database: Database) {}

  /** @param token of the address that unsubscribes; nothing happens for one that no mail carries @returns whether one does */
  async unsubscribe(token: string): Promise<boolean> {
    return TOKEN.test(token) && (await suppressRecipient(this.database, Buffer.from(token, 'base64url')));
  }

  /** A bounce or a complaint. A Message-ID holds the id of its delivery; nothing happens for one that is not of this system. */
  async report(mail: ReportedMail, reason: 'bounced' | 'complained'): Promise<void> {
    if ('email' in mail) return suppressAddress(this.database, addressOf(mail.email, await mailSecret(this.database)), reason);
    const delivery = UUID.exec(mail.messageId)?.[0];
    if (delivery !== undefined) await suppressDelivery(this.database, delivery, reason);
  }
}
