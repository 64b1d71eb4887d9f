import type { Day, DayTotals } from './facts';
import { mondayOf } from './local-day';

export interface GrowthPoint {
  /** Monday of the ISO week. */
  readonly weekOf: Day;
  readonly actions: number;
}

/** Actions per ISO week from the first event day's week to `asOf`'s, quiet weeks included; empty before the first event. */
export function growth(dayTotals: readonly Pick<DayTotals, 'day' | 'actions'>[], firstEventDay: Day | null, asOf: Day): GrowthPoint[] {
  if (firstEventDay === null || firstEventDay > asOf) return [];
  const first = mondayOf(firstEventDay);
  const actions = new Float64Array((mondayOf(asOf) - first) / 7 + 1);
  for (const total of dayTotals) {
    if (total.day >= firstEventDay && total.day <= asOf) actions[Math.floor((total.day - first) / 7)]! += total.actions;
  }
  return Array.from(actions, (sum, week) => ({ weekOf: first + week * 7, actions: sum }));
}
