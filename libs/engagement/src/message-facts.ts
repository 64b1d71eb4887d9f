import type { InputFault } from '@adoption/problems';
import type { DeliveryFacts } from './delivery-facts';
import type { EngagementRecord } from './engagement-record';
import { parseMergeText, unfilledFields } from './merge-fields';
import { mergeValuesOf } from './render-message';

/** What a mail of an engagement is written from when there is no delivery yet: for a preview or a test. */
export const messageFacts = (record: EngagementRecord, recipient: DeliveryFacts['recipient'], token: string): DeliveryFacts => ({
  id: record.id,
  message: 'message',
  sequence: 0,
  token,
  recipient,
  customer: { name: record.customerName, timeZone: record.timeZone, csmEmail: record.csmEmail },
  engagement: {
    id: record.id,
    kind: record.kind,
    name: record.name,
    subject: record.subject,
    body: record.body,
    linkUrl: record.linkUrl,
    featureName: record.featureName,
    senderName: record.createdName,
    senderEmail: record.createdEmail,
  },
  training: null,
});

/** Why a message cannot be sent as it is: fields that do not exist or about which nothing is known. The same for every recipient. */
export function messageFaults(record: EngagementRecord): InputFault[] {
  const values = mergeValuesOf(messageFacts(record, { name: null, email: '', lastActiveOn: null }, ''), 0);
  return (['subject', 'body'] as const).flatMap((field) => {
    const { parts, faults } = parseMergeText(record[field], `/${field}`);
    return [...faults, ...unfilledFields(parts, values, `/${field}`)];
  });
}
