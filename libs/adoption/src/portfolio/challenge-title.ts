import { TARGETS } from '@adoption/metrics';
import { entitlementLabel } from '../sections/entitlement-section';

/** Words for what a rule finds, without the numbers of any one account. */
const TITLES: Readonly<Record<string, (subject: string, featureName: (key: string) => string) => string>> = {
  'dormant-users': () => `Dormant users above ${TARGETS.dormantUserShare.value}%`,
  'unactivated-seats': () => 'Seats not activated',
  'unused-feature': (subject, featureName) => `${featureName(subject)} unused`,
  'low-feature': (subject, featureName) => `${featureName(subject)} little used`,
  'near-limit': (subject) => `${entitlementLabel(subject)} near the limit`,
  'over-limit': (subject) => `${entitlementLabel(subject)} over the limit`,
  'falling-usage': () => 'Falling usage',
  'no-api': () => 'API not used',
  'no-integrations': () => 'No integrations',
  onboarding: () => 'Onboarding not finished',
};

/**
 * What many accounts have in common, in words: "Analytics unused", "Users near the limit".
 * @param features names by key
 * @param fallback for a rule without words of its own
 */
export function challengeTitle(rule: string, subject: string, features: ReadonlyMap<string, string>, fallback: string): string {
  const words = Object.hasOwn(TITLES, rule) ? TITLES[rule] : undefined;
  return words === undefined ? fallback : words(subject, (key) => features.get(key) ?? key);
}
