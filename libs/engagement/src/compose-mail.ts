import type { DeliveryFacts } from './delivery-facts';
import type { OutgoingMail } from './outgoing-mail';
import { renderMessage } from './render-message';
import { renderTraining } from './render-training';

/**
 * The mail of a delivery.
 * @param publicUrl origin that links are built from, without trailing slash
 * @param now milliseconds since 1970
 * @throws Problem unprocessable for a mail of a training that belongs to none
 */
export const composeMail = (facts: DeliveryFacts, publicUrl: string, now: number): OutgoingMail =>
  facts.message === 'message' ? renderMessage(facts, publicUrl, now) : renderTraining(facts, publicUrl, now);
