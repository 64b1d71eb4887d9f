import { BEFORE_EVERYTHING, type Day, dayText, type FeatureFacts, type FeatureTier, TIERS } from '@adoption/metrics';
import type { FeatureFirstOfUser } from '../queries/feature-firsts-of-user.query';
import type { JourneyFeature } from './user-journey.shape';

/** What the features of a user are told from. */
export interface FeaturesOfUser {
  /** The whole catalogue in its order. */
  readonly features: readonly FeatureFacts[];
  readonly available: ReadonlySet<FeatureFacts>;
  readonly firsts: readonly FeatureFirstOfUser[];
  /** BEFORE_EVERYTHING when blank or not yet. */
  readonly signedUpOn: Day;
  readonly asOf: Day;
}

/** The features a user has used by a day, in order of first use, then of the catalogue. API calls are use of features of kind `api` only. */
export function journeyFeatures({ features, available, firsts, signedUpOn, asOf }: FeaturesOfUser): JourneyFeature[] {
  const bySlot = new Map(firsts.map((first) => [first.slot, first]));
  return features
    .map((feature) => {
      const first = bySlot.get(feature.slot);
      const days = [first?.firstHumanDay, feature.kind === 'api' ? first?.firstApiDay : null].filter((day) => day != null);
      return { feature, day: Math.min(Infinity, ...days) };
    })
    .filter(({ day }) => day <= asOf)
    .sort((a, b) => a.day - b.day)
    .map(({ feature, day }) => ({
      key: feature.key,
      name: feature.name,
      tier: feature.tier,
      available: available.has(feature),
      firstUsedOn: dayText(day),
      daysAfterSignUp: signedUpOn === BEFORE_EVERYTHING ? null : Math.max(0, day - signedUpOn),
    }));
}

/** For each tier the day of the user's first human use of an available feature; null where there is none by the day. */
export function tiersReached({ available, firsts, asOf }: FeaturesOfUser): { tier: FeatureTier; day: Day | null }[] {
  return TIERS.map((tier) => {
    const slots = new Set([...available].filter((feature) => feature.tier === tier).map(({ slot }) => slot));
    const days = firsts
      .filter(({ slot, firstHumanDay }) => slots.has(slot) && firstHumanDay !== null && firstHumanDay <= asOf)
      .map((first) => first.firstHumanDay!);
    return { tier, day: days.length === 0 ? null : Math.min(...days) };
  });
}
