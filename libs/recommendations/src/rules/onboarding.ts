import { TOLERANCE } from '@adoption/metrics';
import { guide, training } from '../actions';
import { breadthWith } from '../closed-gap';
import type { RecommendationFacts } from '../facts';
import { gapTo, isShortOf } from '../gap';
import { ACCOUNT, type Finding } from '../recommendation';
import { counted, numberText, percentTarget, percentText } from '../rounded';

/** A customer is new for this many days from go-live on. */
export const ONBOARDING_DAYS = 90;

/**
 * A new customer whose activation or must-have features are not on target. The gap is that of the figure further away; closed, both
 * targets are reached: activation at its value, and as many more must-have features adopted as theirs asks for.
 */
export function onboarding({ figures, targets, daysSinceGoLive }: RecommendationFacts): Finding | null {
  if (daysSinceGoLive === null || daysSinceGoLive < 0 || daysSinceGoLive >= ONBOARDING_DAYS) return null;
  const { percent } = figures.activation;
  const { corePercent } = figures.features;
  const behind = { activation: isShortOf(percent, targets.activation), core: isShortOf(corePercent, targets.coreUsage) };
  if (!behind.activation && !behind.core) return null;
  const mustHaves = figures.featureRows.filter(({ available, feature }) => available && feature.mustHave);
  const adopted = mustHaves.filter((row) => row.adopted).length;
  const missing = behind.core ? Math.ceil((targets.coreUsage.value / 100) * mustHaves.length - adopted - TOLERANCE) : 0;
  const parts = [
    ...(percent === null ? [] : [`${percentText(percent)} of seats activated (${percentTarget(targets.activation)})`]),
    ...(corePercent === null ? [] : [`${numberText(adopted)} of ${counted(mustHaves.length, 'must-have feature')} adopted`]),
  ];
  return {
    subject: ACCOUNT,
    title: 'Complete Onboarding',
    evidence: `Live for ${counted(daysSinceGoLive, 'day')}: ${parts.join(', ')}`,
    figures: {
      daysSinceGoLive,
      threshold: ONBOARDING_DAYS,
      activationPercent: percent,
      activationTarget: targets.activation.value,
      mustHaveFeatures: mustHaves.length,
      mustHaveFeaturesAdopted: adopted,
      coreUsageTarget: targets.coreUsage.value,
    },
    gap: Math.max(gapTo(percent, targets.activation), gapTo(corePercent, targets.coreUsage)),
    closed: {
      ...(behind.activation ? { activationPercent: Math.max(percent ?? 0, targets.activation.value) } : {}),
      ...(missing > 0 ? breadthWith(figures, missing) : {}),
    },
    actions: [training(null), guide(null)],
  };
}
