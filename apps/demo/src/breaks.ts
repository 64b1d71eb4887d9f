import type { PeopleSpec } from './account-spec';
import type { Random } from './random';

/** Days of one round: at most one break in each. */
const ROUND = 42;
const LENGTH = [14, 28] as const;
/** Nobody who still comes has been away in the last days: those who were are the quiet and the fading. */
const PRESENT_DAYS = 9;
const ROUNDS = 5;
/** Share of the rounds with a break is never more than this. */
const MOST = 0.45;

/** When one person was away for some weeks and came back: as likely as it is that somebody is quiet or fading today, so that the past looks like the present. */
export function breaksOf({ regular, quiet, fading }: PeopleSpec, endDay: number, random: Random): { readonly from: number; readonly to: number }[] {
  const likely = Math.min(MOST, (1.8 * (quiet + fading)) / Math.max(1, regular + quiet + fading));
  const phase = random.integer(0, ROUND - 1);
  const breaks = [];
  for (let round = 0; round < ROUNDS; round++) {
    const isAway = random.chance(likely);
    const length = random.integer(...LENGTH);
    const planned = endDay + phase - round * ROUND - random.integer(0, ROUND - length);
    if (!isAway || planned - length >= endDay - PRESENT_DAYS) continue;
    const to = Math.min(planned, endDay - PRESENT_DAYS - random.integer(1, 4));
    breaks.push({ from: to - length + 1, to });
  }
  return breaks;
}
