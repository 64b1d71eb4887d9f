import type { Engagement } from './campaign-form';

const SENDING_MILLISECONDS = 4_000;
const SCHEDULED_MILLISECONDS = 60_000;

/** After how many milliseconds engagements are asked for again: often while mails go out, now and then while some wait for their time, else never (false). */
export function refetchAfter(engagements: readonly Pick<Engagement, 'state'>[]): number | false {
  if (engagements.some(({ state }) => state === 'sending')) return SENDING_MILLISECONDS;
  return engagements.some(({ state }) => state === 'scheduled') ? SCHEDULED_MILLISECONDS : false;
}
