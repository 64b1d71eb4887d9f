import type { Api } from '../api/client';
import { BULK } from '../words/bulk';

/** A training for many accounts as its form holds it. */
export interface BulkTraining {
  /** Key of the feature. */
  readonly feature: string;
  /** By the clocks of each account. */
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly hostName: string;
  readonly hostEmail: string;
  readonly linkUrl: string;
  readonly note: string;
}

export type TrainingFaults = Readonly<Partial<Record<keyof BulkTraining, string>>>;

const EMAIL = /^[^\s@<>"\\,;]+@[^\s@<>"\\,;]+$/;
const isHttps = (link: string): boolean => /^https:\/\/\S+$/i.test(link) && URL.canParse(link);

/** What is wrong with a form, as far as can be seen without the accounts. */
export function trainingFaults({ date, time, hostName, hostEmail, linkUrl }: BulkTraining): TrainingFaults {
  return {
    ...(date === '' ? { date: BULK.missing } : {}),
    ...(time === '' ? { time: BULK.missing } : {}),
    ...(hostName.trim() === '' ? { hostName: BULK.missing } : {}),
    ...(EMAIL.test(hostEmail.trim()) ? {} : { hostEmail: BULK.noEmail }),
    ...(linkUrl.trim() === '' || isHttps(linkUrl.trim()) ? {} : { linkUrl: BULK.noLink }),
  };
}

/** The training as the API takes it: for everyone without use of the feature, in the zone of the account. */
export const trainingOf = ({ feature, date, time, minutes, hostName, hostEmail, linkUrl, note }: BulkTraining): Api<'TrainingRequest'> => ({
  feature,
  date,
  time,
  minutes,
  hostName: hostName.trim(),
  hostEmail: hostEmail.trim(),
  linkUrl: linkUrl.trim() === '' ? null : linkUrl.trim(),
  note: note.trim() === '' ? null : note.trim(),
  invite: { feature },
});
