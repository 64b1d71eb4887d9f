import type { AccountFacts, Day } from './facts';
import { activationMilestones } from './activation-milestones';
import { featureMilestones } from './feature-milestones';
import type { MilestoneDay } from './milestone-day';

/**
 * Every milestone reached by a day, oldest first. Needs facts of the whole history; what was once recorded stays, so a caller
 * keeps the first day it was told.
 */
export function milestonesReached(facts: AccountFacts, asOf: Day): MilestoneDay[] {
  const { firstEventDay } = facts;
  const reached: MilestoneDay[] = [];
  if (firstEventDay !== null && firstEventDay <= asOf) reached.push({ key: 'first_event', day: firstEventDay });
  const firstCall = facts.dayTotals.find((day) => day.apiCalls > 0);
  if (firstCall !== undefined) reached.push({ key: 'first_api_call', day: firstCall.day });
  const firstContent = facts.dayTotals.find((day) => day.creations > 0);
  if (firstContent !== undefined) reached.push({ key: 'first_content_created', day: firstContent.day });
  const begin = facts.dayTotals[0]?.day;
  if (begin !== undefined) reached.push(...featureMilestones(facts, begin, asOf), ...activationMilestones(facts, begin, asOf));
  return reached.filter(({ day }) => day <= asOf).sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}

const TITLES: Readonly<Record<string, string>> = {
  first_event: 'First event',
  first_api_call: 'First API call',
  first_content_created: 'First content created',
  must_haves_adopted: 'All must-have features adopted',
  seats_activated_50: '50% of seats activated',
  seats_activated_80: '80% of seats activated',
  seats_activated_95: '95% of seats activated',
};

/** What a milestone is called; `feature_adopted:<key>` by the feature's name. */
export function milestoneTitle(key: string, features: AccountFacts['features']): string {
  const title = TITLES[key];
  if (title !== undefined) return title;
  const featureKey = key.slice(key.indexOf(':') + 1);
  return `${features.find((feature) => feature.key === featureKey)?.name ?? featureKey} adopted`;
}

/** The day an account's weeks are counted from: go-live, else the first contract's start, else the first event. */
export function goLiveDay(goLiveOn: Day | null, facts: Pick<AccountFacts, 'contracts' | 'firstEventDay'>): Day | null {
  if (goLiveOn !== null) return goLiveOn;
  const starts = facts.contracts.map((contract) => contract.startsOn);
  return starts.length > 0 ? Math.min(...starts) : facts.firstEventDay;
}

/** 1 + whole weeks since go-live, at least 1. */
export const milestoneWeek = (day: Day, liveSince: Day | null): number => Math.max(1, 1 + Math.floor((day - (liveSince ?? day)) / 7));
