import type { AccountFacts, Day, FeatureFacts, FeatureFirsts } from './facts';
import { BEFORE_EVERYTHING, NEVER } from './facts';
import { kaplanMeierMedian } from './kaplan-meier';
import { medianOfCounts } from './median';

/** Whole local days from sign-up (or from when the feature came, if later) to first use. */
export interface TimeToFeature {
  /** Kaplan–Meier: those who have not used it yet count as still waiting; null when fewer than half will be seen to. */
  readonly medianDaysToFirstUse: number | null;
  /** Plain median over those who have used it. */
  readonly medianDaysOfAdopters: number | null;
}

/** How many (user, feature) pairs waited how many days: until first use, or until nothing more was seen of them. */
interface Waits {
  readonly used: Int32Array;
  readonly censored: Int32Array;
}

/** Time to each feature, by slot, and the headline over all pairs of a user and an available core feature. */
export interface TimesToFeature {
  readonly bySlot: ReadonlyMap<number, TimeToFeature>;
  readonly coreMedianDays: number | null;
}

/**
 * Counts every user whose sign-up is known and not after `asOf`. Use before sign-up is a wait of 0 days; users without use wait
 * until `asOf` or their deactivation.
 * @param features the features to time
 * @param available the available ones; their core features make the headline
 */
export function timesToFeature(facts: AccountFacts, features: readonly FeatureFacts[], available: readonly FeatureFacts[], asOf: Day): TimesToFeature {
  const longest = longestWait(facts, asOf);
  const core = emptyWaits(longest);
  const inHeadline = new Set(available.filter((feature) => feature.tier === 'core'));
  const firsts = new Map(facts.featureFirsts.map((first) => [first.slot, first]));
  const firstUse = new Int32Array(facts.users.count);
  const bySlot = new Map<number, TimeToFeature>();
  for (const feature of features) {
    firstUse.fill(NEVER);
    const first = firsts.get(feature.slot);
    if (first !== undefined) readFirstUse(firstUse, first, feature.kind);
    const waits = waitsFor(facts, feature, firstUse, asOf, longest);
    bySlot.set(feature.slot, { medianDaysToFirstUse: kaplanMeierMedian(waits.used, waits.censored), medianDaysOfAdopters: medianOfCounts(waits.used) });
    if (inHeadline.has(feature)) add(core, waits);
  }
  return { bySlot, coreMedianDays: kaplanMeierMedian(core.used, core.censored) };
}

function readFirstUse(firstUse: Int32Array, first: FeatureFirsts, kind: FeatureFacts['kind']): void {
  for (let i = 0; i < first.users.length; i++) {
    const human = first.firstHumanDay[i]!;
    firstUse[first.users[i]!] = kind === 'api' ? Math.min(human, first.firstApiDay[i]!) : human;
  }
}

function waitsFor({ users }: AccountFacts, feature: FeatureFacts, firstUse: Int32Array, asOf: Day, longest: number): Waits {
  const waits = emptyWaits(longest);
  const since = feature.availableFrom ?? BEFORE_EVERYTHING;
  for (let user = 0; user < users.count; user++) {
    const signedUp = users.signedUpOn[user]!;
    if (signedUp === BEFORE_EVERYTHING || signedUp > asOf) continue;
    const start = Math.max(signedUp, since);
    if (firstUse[user]! <= asOf) waits.used[Math.max(0, firstUse[user]! - start)]!++;
    else waits.censored[Math.max(0, Math.min(asOf, users.deactivatedOn[user]!) - start)]!++;
  }
  return waits;
}

/** The longest wait anyone can have by `asOf`. */
function longestWait({ users }: AccountFacts, asOf: Day): number {
  let earliest = asOf;
  for (const day of users.signedUpOn) if (day !== BEFORE_EVERYTHING && day < earliest) earliest = day;
  return asOf - earliest;
}

const emptyWaits = (longest: number): Waits => ({ used: new Int32Array(longest + 1), censored: new Int32Array(longest + 1) });

function add(sum: Waits, waits: Waits): void {
  for (let days = 0; days < sum.used.length; days++) {
    sum.used[days]! += waits.used[days]!;
    sum.censored[days]! += waits.censored[days]!;
  }
}
