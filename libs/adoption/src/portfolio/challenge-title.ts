import { entitlementLabel } from '@adoption/metrics';

/** Words for what a rule finds, without the numbers of any one account. */
const TITLES: Readonly<Record<string, (subject: string, featureName: (key: string) => string) => string>> = {
  'dormant-users': () => 'Dormant users',
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
 * What many accounts have in common, in words: "Analytics unused", "Users near the limit". A rule without words of its own is named by its key.
 * @param features names by key
 */
export function challengeTitle(rule: string, subject: string, features: ReadonlyMap<string, string>): string {
  const words = Object.hasOwn(TITLES, rule) ? TITLES[rule] : undefined;
  return words === undefined ? `${capital(rule.replaceAll('-', ' '))}: ${subject}` : words(subject, (key) => features.get(key) ?? key);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
