import type { DayOfUse, Window } from './facts';
import { daysOfWindow } from './days-of-window';

/** Each user's actions in the window; 0 for the inactive. */
export function actionsPerUser(humanDays: readonly DayOfUse[], userCount: number, window: Window): Float64Array {
  const actions = new Float64Array(userCount);
  for (const day of daysOfWindow(humanDays, window)) {
    for (let i = 0; i < day.users.length; i++) actions[day.users[i]!]! += day.actions[i]!;
  }
  return actions;
}

export interface PowerUserFigures {
  readonly activeUsers: number;
  readonly powerUsers: number;
}

/**
 * Active users of the window, and those among them whose actions are at or above the reference: the discrete 80th percentile
 * of actions per active user over all customers in the same window.
 * @param threshold the reference; null when nobody anywhere was active
 */
export function powerUsers(humanDays: readonly DayOfUse[], userCount: number, window: Window, threshold: number | null): PowerUserFigures {
  let activeUsers = 0;
  let power = 0;
  for (const actions of actionsPerUser(humanDays, userCount, window)) {
    if (actions === 0) continue;
    activeUsers++;
    if (threshold !== null && actions >= threshold) power++;
  }
  return { activeUsers, powerUsers: power };
}

/** The discrete percentile: the smallest value with at least this share of the values at or below it; null without values. */
export function discretePercentile(values: Float64Array, share: number): number | null {
  const sorted = values.slice().sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? null;
}
