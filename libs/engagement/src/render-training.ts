import { Problem } from '@adoption/problems';
import type { DeliveryFacts, TrainingFacts } from './delivery-facts';
import { firstMailbox } from './mailbox';
import type { OutgoingMail } from './outgoing-mail';
import { escapeHtml, LONGEST, plainLine, plainProse } from './plain-text';
import { trainingCalendar } from './training-calendar';
import { shortTime, trainingTime } from './training-time';

/** Mails that a training writes. */
type TrainingMessage = Exclude<DeliveryFacts['message'], 'message'>;

/** How each mail begins. */
const WORDS: Readonly<Record<TrainingMessage, { readonly subject: string; readonly lead: string }>> = {
  invitation: { subject: 'Invitation', lead: 'You are invited to a training.' },
  update: { subject: 'Changed', lead: 'A training that you are invited to has changed. This is how it stands now.' },
  cancellation: { subject: 'Cancelled', lead: 'A training that you were invited to will not take place.' },
  reminder: { subject: 'Reminder', lead: 'A training that you are invited to is coming up.' },
};

/**
 * The mail of a training to one invited person: invitation, update, cancellation (each with its calendar part) or reminder. Its time is the local one of
 * the training's zone, which is named. What people wrote is one line where a line is meant, and escaped in HTML.
 * @param publicUrl origin that links are built from; its host ends the calendar's UID and the Message-ID
 * @param now the present instant in milliseconds since 1970, the calendar's DTSTAMP
 * @throws Problem unprocessable for a delivery that belongs to no training
 */
export function renderTraining(facts: DeliveryFacts, publicUrl: string, now: number): OutgoingMail {
  const { message, training, engagement } = facts;
  if (training === null || message === 'message') throw new Problem('unprocessable', 'not_a_training', 'Only a training writes such a mail.');
  const domain = new URL(publicUrl).hostname;
  const title = plainLine(engagement.name, LONGEST.name);
  const lines = linesOf(facts, message, training, title);
  const unsubscribeUrl = `${publicUrl}/u/${facts.token}`;
  return {
    to: { name: plainLine(facts.recipient.name ?? '', LONGEST.name) || null, email: facts.recipient.email },
    replyTo: firstMailbox(training.hostEmail),
    subject: plainLine(`${WORDS[message].subject}: ${title}, ${shortTime(training.startsAt.getTime(), training.timeZone)}`, LONGEST.subject),
    text: textOf(lines, unsubscribeUrl),
    html: htmlOf(lines, unsubscribeUrl),
    messageId: `<${facts.id}@${domain}>`,
    unsubscribeUrl,
    calendar: message === 'reminder' ? null : { method: message === 'cancellation' ? 'CANCEL' : 'REQUEST', content: calendarOf(facts, training, domain, now) },
  };
}

function calendarOf({ engagement, message, sequence, recipient }: DeliveryFacts, training: TrainingFacts, domain: string, now: number): string {
  const { note, minutes, timeZone } = training;
  const host = { name: training.hostName, email: training.hostEmail };
  const session = { title: engagement.name, note, linkUrl: engagement.linkUrl, startsAt: training.startsAt.getTime(), minutes, timeZone, host };
  return trainingCalendar({ id: engagement.id, domain, ...session, sequence, cancelled: message === 'cancellation', attendee: recipient }, now);
}

/** What a mail says, before it is text or HTML. */
interface MailLines {
  readonly greeting: string;
  readonly lead: string;
  readonly title: string;
  readonly details: readonly (readonly [label: string, value: string])[];
  readonly link: string | null;
  readonly note: string | null;
}

function linesOf({ recipient, engagement }: DeliveryFacts, message: TrainingMessage, training: TrainingFacts, title: string): MailLines {
  const name = plainLine(recipient.name ?? '', LONGEST.name);
  const feature = plainLine(engagement.featureName ?? '', LONGEST.name);
  const over = message === 'cancellation';
  return {
    greeting: name === '' ? 'Hello,' : `Hello ${name},`,
    lead: WORDS[message].lead,
    title,
    details: [
      ['When', trainingTime(training.startsAt.getTime(), training.minutes, training.timeZone)],
      ['Host', `${plainLine(training.hostName, LONGEST.name)} (${plainLine(training.hostEmail, 254)})`],
      ...(feature === '' ? [] : [['Feature', feature] as const]),
    ],
    link: over ? null : engagement.linkUrl,
    note: over || training.note === null ? null : plainProse(training.note, LONGEST.note) || null,
  };
}

function textOf({ greeting, lead, title, details, link, note }: MailLines, unsubscribeUrl: string): string {
  const facts = details.map(([label, value]) => `${label}: ${value}`);
  const parts = [greeting, lead, [title, ...facts, ...(link === null ? [] : [`Join: ${link}`])].join('\n'), ...(note === null ? [] : [note])];
  return `${[...parts, `--\nDon’t want mails like this? Unsubscribe: ${unsubscribeUrl}`].join('\n\n')}\n`;
}

function htmlOf({ greeting, lead, title, details, link, note }: MailLines, unsubscribeUrl: string): string {
  const rows = details.map(([label, value]) => `<tr><th align="left">${label}</th><td>${escapeHtml(value)}</td></tr>`);
  return [
    '<!doctype html><html lang="en"><body style="font-family:sans-serif;line-height:1.5">',
    `<p>${escapeHtml(greeting)}</p><p>${lead}</p><h1 style="font-size:1.25em">${escapeHtml(title)}</h1>`,
    `<table cellpadding="4">${rows.join('')}</table>`,
    link === null ? '' : `<p><a href="${escapeHtml(link)}">Join the training</a></p>`,
    note === null ? '' : `<p>${escapeHtml(note).replaceAll('\n', '<br>')}</p>`,
    `<hr><p><small>Don’t want mails like this? <a href="${escapeHtml(unsubscribeUrl)}">Unsubscribe</a></small></p></body></html>`,
  ].join('\n');
}
