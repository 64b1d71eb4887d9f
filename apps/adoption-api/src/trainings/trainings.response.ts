import type { TrainingHint, TrainingView } from '@adoption/engagement';
import { JobResponse } from '../jobs/jobs.response';

/** The account that a training is for. */
export class TrainingCustomerResponse {
  /** @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
  id: string;
  /** @example Acme Corp */
  name: string;
}

/** What a training is about. */
export class TrainingFeatureResponse {
  /** @example analytics */
  key: string;
  /** @example Analytics */
  name: string;
}

/** Chosen people who are not invited. */
export class TrainingExcludedResponse {
  /** @example 3 */
  noEmail: number;
  /** @example 1 */
  unsubscribed: number;
  /** Deactivated or internal. @example 0 */
  noSeat: number;
  /** Another person of the account has the same address and is invited. @example 0 */
  sameAddress: number;
}

/** Whom a rule would invite now. */
export class TrainingGuestsResponse {
  /** People whom an invitation would reach. @example 133 */
  invited: number;
  excluded: TrainingExcludedResponse;
}

/** Mails of a training, reminders included. */
export class TrainingMailsResponse {
  /** @example 133 */
  waiting: number;
  /** Of them those that are going out, or could now. @example 133 */
  due: number;
  /** @example 0 */
  sent: number;
  /** @example 0 */
  failed: number;
  /** @example 0 */
  suppressed: number;
  /** Nobody knows whether they arrived. @example 0 */
  unknown: number;
}

/** Who came, in people. */
export class TrainingAttendanceResponse {
  /** @example 18 */
  attended: number;
  /** @example 4 */
  absent: number;
  /** @example 111 */
  unknown: number;
}

/** A training of an account. */
export class TrainingResponse {
  /** @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11 */
  id: string;
  customer: TrainingCustomerResponse;
  /** null: the catalogue has it no more. */
  feature: TrainingFeatureResponse | null;
  /** @example Analytics training */
  name: string;
  /** `held` once it has ended. @example planned */
  status: 'planned' | 'held' | 'cancelled';
  /** Of its mails: `sent` when none waits, or nothing but reminders whose time is ahead; `paused`: none goes out. @example sending */
  state: TrainingView['state'];
  /** @example 2026-12-02T09:00:00.000Z */
  startsAt: string;
  /** @example 2026-12-02T09:45:00.000Z */
  endsAt: string;
  /** Local day of its time zone. @example 2026-12-02 */
  date: string;
  /** Local time of its time zone. @example 10:00 */
  time: string;
  /** @example Europe/Berlin */
  timeZone: string;
  /** @example 45 */
  minutes: number;
  /** @example Casey Host */
  hostName: string;
  /** @example casey@example.com */
  hostEmail: string;
  /** @example https://meet.example.com/analytics */
  linkUrl: string | null;
  /** @example Bring a question. */
  note: string | null;
  /** Rises with every change and with the cancellation. @example 0 */
  sequence: number;
  /** People. @example 133 */
  invited: number;
  /** Of them those to whom an invitation was handed over: a cancellation goes to them. @example 120 */
  told: number;
  /** Those who were told, and those whose invitation waits: a change goes to them. @example 131 */
  expected: number;
  excluded: TrainingExcludedResponse;
  mails: TrainingMailsResponse;
  attendance: TrainingAttendanceResponse;
  /** The job that sends, or sent last. @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  job: string | null;
  /** @example 2026-11-28T08:15:30.000Z */
  createdAt: string;
  /** E-mail address of the person, or `API key`. @example casey@example.com */
  createdBy: string;
}

/** A page of trainings. */
export class TrainingsResponse {
  items: TrainingResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}

/** The job that sends the invitations of a new training. */
export class TrainingJobResponse extends JobResponse {
  /** @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11 */
  trainingId: string;
}

/** What became of one mail. */
export class TrainingMailResponse {
  /** @example invitation */
  message: 'message' | 'invitation' | 'update' | 'cancellation' | 'reminder';
  /** Which change of the training it told. @example 0 */
  sequence: number;
  /** `unknown`: handed over, without an answer. @example sent */
  state: 'pending' | 'sending' | 'sent' | 'failed' | 'suppressed' | 'unknown';
  /** Why it was not sent. @example unsubscribed */
  reason: string | null;
  /** @example 2026-11-28T08:15:30.000Z */
  dueAt: string;
  /** @example 2026-11-28T08:15:32.000Z */
  endedAt: string | null;
}

/** Somebody who was invited. */
export class InviteeResponse {
  /** @example 0b5e3f6a-0000-4000-8000-000000000001 */
  userId: string;
  /** @example Ada Lovelace */
  name: string | null;
  /** @example ada@acme.example */
  email: string | null;
  /** null: nobody said. @example true */
  attended: boolean | null;
  mails: TrainingMailResponse[];
}

/** Invited people by name. */
export class InviteesResponse {
  items: InviteeResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}

/** Something that speaks against a time. */
export class TrainingHintResponse {
  /** @example outside_peak */
  code: TrainingHint['code'];
  /** @example Most people are active Tue–Thu, 9–11 am. */
  text: string;
  /** The training cannot be scheduled like this. @example false */
  refuses: boolean;
}

/** What would be said about a time. */
export class TrainingHintsResponse {
  /** @example 2026-12-02T09:00:00.000Z */
  startsAt: string;
  /** @example Europe/Berlin */
  timeZone: string;
  hints: TrainingHintResponse[];
}
