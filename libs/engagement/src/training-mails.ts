import type { Transaction } from '@adoption/database';
import { dropReminders } from './queries/drop-reminders.query';
import { invitedPeople } from './queries/invited-people.query';
import { type Addressee, planDeliveries } from './queries/plan-deliveries.query';
import { renumberWaiting } from './queries/renumber-waiting.query';
import { supersedeWaiting } from './queries/supersede-waiting.query';
import { suppressWaiting } from './queries/suppress-waiting.query';

const DAY = 86_400_000;

/** What the mails of a training say: when it starts, and which change this is. */
export interface MailOccasion {
  readonly startsAt: number;
  readonly sequence: number;
  readonly now: number;
}

/**
 * Quiet hours hold, unless the training is less than a day away: what is said about tomorrow morning cannot wait until then.
 * @param starts instants that matter: when it was, when it will be
 */
export const keepsQuietHours = (now: number, ...starts: readonly number[]): boolean => starts.every((startsAt) => startsAt - now > DAY);

/** Plans the invitations, due now, and the reminders of a day before, unless that day has come. */
export async function planInvitations(transaction: Transaction, engagement: number, people: readonly Addressee[], occasion: MailOccasion): Promise<void> {
  await planDeliveries(transaction, engagement, { message: 'invitation', sequence: occasion.sequence, dueAt: null, to: people });
  await planReminders(transaction, engagement, people, occasion);
}

/**
 * Tells everybody who was invited about a change. Whose invitation still waits gets it as the training stands now; everybody else gets an update.
 * Reminders move with the start.
 * @returns how many mails wait now, reminders not counted
 */
export async function planUpdates(transaction: Transaction, engagement: number, occasion: MailOccasion): Promise<number> {
  await supersedeWaiting(transaction, engagement);
  await renumberWaiting(transaction, engagement, occasion.sequence);
  const people = await invitedPeople(transaction, engagement);
  const to = people.filter(({ told, waiting }) => told && !waiting);
  const updates = await planDeliveries(transaction, engagement, { message: 'update', sequence: occasion.sequence, dueAt: null, to });
  await dropReminders(transaction, engagement);
  const expected = people.filter(({ told, waiting }) => told || waiting);
  await planReminders(transaction, engagement, expected, occasion);
  return updates + people.filter(({ waiting }) => waiting).length;
}

/**
 * Takes back what waits, and tells everybody who may know of the training that it is cancelled.
 * @returns how many mails wait now
 */
export async function planCancellations(transaction: Transaction, engagement: number, { sequence }: MailOccasion): Promise<number> {
  await suppressWaiting(transaction, engagement);
  const to = (await invitedPeople(transaction, engagement)).filter(({ told }) => told);
  return planDeliveries(transaction, engagement, { message: 'cancellation', sequence, dueAt: null, to });
}

async function planReminders(transaction: Transaction, engagement: number, to: readonly Addressee[], { startsAt, sequence, now }: MailOccasion): Promise<void> {
  if (startsAt - DAY > now) await planDeliveries(transaction, engagement, { message: 'reminder', sequence, dueAt: startsAt - DAY, to });
}
