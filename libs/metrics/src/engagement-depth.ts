import { daysOfWindow } from './days-of-window';
import type { AccountFacts, DayTotals, SessionFacts, Window } from './facts';
import { gaugeOn } from './entitlements';
import { percentOf, ratioOf } from './percent';
import { wasInUseFrom, windowBefore } from './period';

/** What happened in a window, all told. */
export interface WindowTotals {
  readonly events: number;
  readonly actions: number;
  readonly apiCalls: number;
  /** API calls of the busiest day. */
  readonly apiCallsPeak: number;
  readonly creations: number;
  readonly unmapped: number;
  readonly late: number;
}

/** Sums the days of a window. */
export function windowTotals(dayTotals: readonly DayTotals[], window: Window): WindowTotals {
  const sum = { events: 0, actions: 0, apiCalls: 0, apiCallsPeak: 0, creations: 0, unmapped: 0, late: 0 };
  for (const day of daysOfWindow(dayTotals, window)) {
    sum.events += day.events;
    sum.actions += day.actions;
    sum.apiCalls += day.apiCalls;
    sum.apiCallsPeak = Math.max(sum.apiCallsPeak, day.apiCalls);
    sum.creations += day.creations;
    sum.unmapped += day.unmapped;
    sum.late += day.late;
  }
  return sum;
}

/** How deeply the account works with the product. What needs sessions is null without one. */
export interface EngagementFigures {
  readonly actionsPerSession: number | null;
  readonly apiCallsPerDay: number;
  /** Latest gauge; null when never measured. */
  readonly integrations: number | null;
  readonly contentCreated: number;
  /** Sessions with at least one event of kind `collaborate`, percent. */
  readonly collaborationPercent: number | null;
  /** Sessions per active user and week; null without active users. */
  readonly loginFrequency: number | null;
  /** Mean of last minus first event, seconds. */
  readonly sessionSeconds: number | null;
}

export function engagementDepth(facts: AccountFacts, window: Window, sessions: SessionFacts, totals: WindowTotals, activeUsers: number): EngagementFigures {
  const perUser = ratioOf(sessions.sessions, activeUsers);
  return {
    actionsPerSession: ratioOf(totals.actions, sessions.sessions),
    apiCallsPerDay: totals.apiCalls / window.days,
    integrations: gaugeOn(facts.gauges, 'integrations', window.to),
    contentCreated: totals.creations,
    collaborationPercent: percentOf(sessions.collaborative, sessions.sessions),
    loginFrequency: perUser === null ? null : perUser / (window.days / 7),
    sessionSeconds: ratioOf(sessions.totalSeconds, sessions.sessions),
  };
}

/** Actions of the window before, for the trend; null when the account was not in use from its first day on. */
export function actionsBefore(facts: AccountFacts, window: Window): number | null {
  const previous = windowBefore(window);
  return wasInUseFrom(previous.from, facts.firstEventDay) ? windowTotals(facts.dayTotals, previous).actions : null;
}
