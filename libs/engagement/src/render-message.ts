import { localDay, parseDay } from '@adoption/accounts';
import type { DeliveryFacts } from './delivery-facts';
import { firstMailbox } from './mailbox';
import { type MergeField, type MergePart, type MergeValues, parseMergeText, renderParts } from './merge-fields';
import type { OutgoingMail } from './outgoing-mail';
import { escapeHtml, LONGEST, plainLine, plainProse } from './plain-text';

const nameLine = (text: string): string => plainLine(text, LONGEST.name);

/**
 * Writes the mail of a campaign, guide, benefit or download link.
 * @param publicUrl origin that addresses in mails are built from, without trailing slash
 * @param now milliseconds since 1970: on this local day the days without activity are counted
 * @returns text and HTML of the same paragraphs; nothing of the input is markup, and no header holds a line end
 */
export function renderMessage(facts: DeliveryFacts, publicUrl: string, now: number): OutgoingMail {
  const { recipient, engagement, customer } = facts;
  const values = mergeValuesOf(facts, now);
  const subject = plainLine(renderParts(parseMergeText(engagement.subject, '/subject').parts, values), LONGEST.subject);
  const { parts } = parseMergeText(plainProse(engagement.body, LONGEST.body), '/body');
  const unsubscribeUrl = `${publicUrl}/u/${facts.token}`;
  const why = `${nameLine(engagement.senderName)} wrote to you because you have a seat at ${nameLine(customer.name)}.`;
  const paragraphs = paragraphsOf(parts).map((paragraph) => renderParts(paragraph, values, htmlOf).replaceAll('\n', '<br>\n'));
  return {
    to: { name: recipient.name === null ? null : nameLine(recipient.name), email: plainLine(recipient.email, 254) },
    replyTo: firstMailbox(engagement.senderEmail, customer.csmEmail),
    subject,
    text: `${renderParts(parts, values)}\n\n-- \n${why}\nUnsubscribe: ${unsubscribeUrl}\n`,
    html: pageOf(subject, [
      ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`),
      '<hr>',
      `<p>${escapeHtml(why)}<br>\n<a href="${escapeHtml(unsubscribeUrl)}">Unsubscribe</a></p>`,
    ]),
    messageId: `<${facts.id}@${new URL(publicUrl).hostname}>`,
    unsubscribeUrl,
    calendar: null,
  };
}

/** What a recipient's mail says in each field; null where nothing is known. */
export function mergeValuesOf({ recipient, customer, engagement }: DeliveryFacts, now: number): MergeValues {
  const lastActive = recipient.lastActiveOn === null ? null : parseDay(recipient.lastActiveOn);
  const days = lastActive === null ? null : localDay(customer.timeZone, now) - lastActive;
  return {
    firstName: firstNameOf(recipient.name) ?? 'there',
    customerName: nameLine(customer.name),
    featureName: engagement.featureName === null ? null : nameLine(engagement.featureName),
    // Quoted from the catalogue when the text is written, so that what people have read is what is sent.
    benefit: null,
    daysInactive: days === null ? 'a while' : days === 1 ? '1 day' : `${days} days`,
    link: engagement.linkUrl,
    senderName: nameLine(engagement.senderName),
  };
}

/** `Anna` of `Anna Berg` and of `Berg, Anna`; null without a name. */
function firstNameOf(name: string | null): string | null {
  const words = nameLine(name ?? '').split(/\s*,\s*/);
  return (words[1] || words[0])!.split(' ')[0] || null;
}

/** Parts of each paragraph: text between empty lines. Only the text itself ends paragraphs, never a value in it. */
function paragraphsOf(parts: readonly MergePart[]): MergePart[][] {
  const paragraphs: MergePart[][] = [[]];
  for (const part of parts) {
    const [first, ...more] = typeof part === 'string' ? part.split(/\n\s*\n/) : [part];
    if (first !== '') paragraphs.at(-1)!.push(first);
    for (const words of more) paragraphs.push(words === '' ? [] : [words]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

const htmlOf = (text: string, field: MergeField | null): string =>
  field === 'link' && /^https?:\/\//i.test(text) ? `<a href="${escapeHtml(text)}">${escapeHtml(text)}</a>` : escapeHtml(text);

const pageOf = (title: string, blocks: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body style="font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;max-width:40em">',
    ...blocks,
    '</body>',
    '</html>',
    '',
  ].join('\n');
