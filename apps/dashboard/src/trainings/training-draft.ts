import type { Api } from '../api/client';
import { TRAININGS } from '../words/trainings';
import type { InviteRule } from './trainings-query';

/** A session as a form holds it. */
export interface SessionDraft {
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly hostName: string;
  readonly hostEmail: string;
  readonly linkUrl: string;
  readonly note: string;
}

export const INVITES = ['unused', 'power', 'chosen'] as const;
export type Invite = (typeof INVITES)[number];

/** A new training as its form holds it. */
export interface TrainingDraft extends SessionDraft {
  /** Key of the feature; empty: none yet. */
  readonly feature: string;
  readonly invite: Invite;
  /** UUIDs of those who were chosen one by one. */
  readonly chosen: readonly string[];
}

/** What is wrong, by field. */
export type DraftFaults = Readonly<Partial<Record<keyof TrainingDraft, string>>>;

const EMAIL = /^[^\s@<>"\\,;]+@[^\s@<>"\\,;]+$/;
const { missing } = TRAININGS;

/** Faults of a session that need no server to be seen. */
export function sessionFaults({ date, time, hostName, hostEmail, linkUrl }: SessionDraft): DraftFaults {
  const link = linkUrl.trim();
  return {
    ...(date === '' ? { date: missing.date } : {}),
    ...(time === '' ? { time: missing.time } : {}),
    ...(hostName.trim() === '' ? { hostName: missing.hostName } : {}),
    ...(EMAIL.test(hostEmail.trim()) ? {} : { hostEmail: missing.hostEmail }),
    ...(link === '' || (/^https:\/\/\S+$/i.test(link) && URL.canParse(link)) ? {} : { linkUrl: missing.linkUrl }),
  };
}

/** Faults of a new training. @param guests how many would be invited; undefined: not known */
export function trainingFaults(draft: TrainingDraft, guests: number | undefined): DraftFaults {
  const empty = draft.invite === 'chosen' && draft.chosen.length === 0;
  return {
    ...(draft.feature === '' ? { feature: missing.feature } : {}),
    ...sessionFaults(draft),
    ...(empty ? { invite: missing.chosen } : guests === 0 ? { invite: missing.nobody } : {}),
  };
}

/** The rule that stands for a choice; null: it is not complete. */
export function inviteRule({ feature, invite, chosen }: Pick<TrainingDraft, 'feature' | 'invite' | 'chosen'>): InviteRule | null {
  if (invite === 'power') return { activity: 'power' };
  if (invite === 'chosen') return chosen.length === 0 ? null : { userIds: [...chosen] };
  return feature === '' ? null : { feature, used: false };
}

/** The session as the API takes it: an empty link or note is none. */
export const sessionOf = ({ hostName, hostEmail, linkUrl, note, date, time, timeZone, minutes }: SessionDraft) => ({
  date,
  time,
  timeZone,
  minutes,
  hostName: hostName.trim(),
  hostEmail: hostEmail.trim(),
  linkUrl: linkUrl.trim() || null,
  note: note.trim() || null,
});

/** A training that stands, as a form holds it. */
export const draftOf = ({ date, time, timeZone, minutes, hostName, hostEmail, linkUrl, note }: Api<'TrainingResponse'>): SessionDraft => ({
  date,
  time,
  timeZone,
  minutes,
  hostName,
  hostEmail,
  linkUrl: linkUrl ?? '',
  note: note ?? '',
});
