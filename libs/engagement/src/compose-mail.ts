import type { DeliveryFacts } from './delivery-facts';
import type { OutgoingMail } from './outgoing-mail';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The mail of a delivery. @param publicUrl where this system is reached; links are built from it */
export function composeMail({ id, token, recipient, engagement }: DeliveryFacts, publicUrl: string): OutgoingMail {
  const unsubscribeUrl = `${publicUrl}/u/${token}`;
  return {
    to: { name: recipient.name, email: recipient.email },
    subject: engagement.subject,
    text: `${engagement.body}\n\nUnsubscribe: ${unsubscribeUrl}\n`,
    html: `<p>${escape(engagement.body)}</p><p><a href="${escape(unsubscribeUrl)}">Unsubscribe</a></p>`,
    messageId: `<${id}@${new URL(publicUrl).hostname}>`,
    unsubscribeUrl,
    calendar: null,
  };
}
