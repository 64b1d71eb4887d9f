import { daysOfWindow } from './days-of-window';
import type { DayOfUse, FeatureFacts, FeatureTier, Window } from './facts';
import { featureMask } from './feature-bits';
import { percentOf } from './percent';

/** The path from the first features to the last. */
export const TIERS: readonly FeatureTier[] = ['core', 'advanced', 'power'];

export interface JourneyTier {
  readonly tier: FeatureTier;
  /** Users with a human use of an available feature of the tier in the window. */
  readonly users: number;
  /** Percent of active users; null without any. */
  readonly percent: number | null;
}

export interface JourneyDrop {
  readonly from: FeatureTier;
  readonly to: FeatureTier;
  /** How many fewer users. */
  readonly users: number;
}

export interface AdoptionJourney {
  readonly tiers: readonly JourneyTier[];
  /** The largest fall between neighbours, the earlier of equals; null when none falls. */
  readonly largestDrop: JourneyDrop | null;
}

/** How far along the tiers the users of a window have come. */
export function adoptionJourney(
  humanDays: readonly DayOfUse[],
  userCount: number,
  available: readonly FeatureFacts[],
  featureWords: number,
  window: Window,
  activeUsers: number,
): AdoptionJourney {
  const days = daysOfWindow(humanDays, window);
  const tiers = TIERS.map((tier) => {
    const mask = featureMask(
      available.filter((feature) => feature.tier === tier),
      featureWords,
    );
    const users = usersWithAny(days, userCount, mask);
    return { tier, users, percent: percentOf(users, activeUsers) };
  });
  return { tiers, largestDrop: largestDrop(tiers) };
}

function usersWithAny(days: readonly DayOfUse[], userCount: number, mask: Int32Array): number {
  const counted = new Uint8Array(userCount);
  let users = 0;
  for (const day of days) {
    for (let i = 0; i < day.users.length; i++) {
      if (counted[day.users[i]!] === 1 || !hasAny(day.features, i * mask.length, mask)) continue;
      counted[day.users[i]!] = 1;
      users++;
    }
  }
  return users;
}

function hasAny(features: Int32Array, at: number, mask: Int32Array): boolean {
  for (let word = 0; word < mask.length; word++) if ((features[at + word]! & mask[word]!) !== 0) return true;
  return false;
}

function largestDrop(tiers: readonly JourneyTier[]): JourneyDrop | null {
  let largest: JourneyDrop | null = null;
  for (let i = 1; i < tiers.length; i++) {
    const [from, to] = [tiers[i - 1]!, tiers[i]!];
    const users = from.users - to.users;
    if (users > (largest?.users ?? 0)) largest = { from: from.tier, to: to.tier, users };
  }
  return largest;
}
