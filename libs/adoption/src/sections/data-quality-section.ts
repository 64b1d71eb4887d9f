import { type AccountFacts, type AdoptionFigures, BEFORE_EVERYTHING } from '@adoption/metrics';
import type { DataQuality } from '../adoption-dashboard';

/**
 * How far the figures can be trusted. What could not be known, by name:
 * `catalogue` no feature is described; `plan` no entitlement names features, so the whole catalogue counts as available;
 * `licensedUsers` no seats are known; `integrations` their number was never measured; the metric of any other entitlement
 * that was never measured; `signUpDates` some users have none and are left out of the time to feature.
 */
export function dataQualitySection(figures: AdoptionFigures, facts: AccountFacts, rejectedEvents: number): DataQuality {
  const unmeasured = figures.entitlements.filter(({ used, metric }) => used === null && metric !== 'integrations').map(({ metric }) => metric);
  const missing: [string, boolean][] = [
    ['catalogue', facts.features.length === 0],
    ['plan', !figures.planKnown],
    ['licensedUsers', figures.licensedUsers === null],
    ['integrations', figures.engagement.integrations === null],
    ...unmeasured.map((metric): [string, boolean] => [metric, true]),
    ['signUpDates', facts.users.signedUpOn.includes(BEFORE_EVERYTHING)],
  ];
  return {
    unmappedEvents: figures.totals.unmapped,
    rejectedEvents,
    lateEvents: figures.totals.late,
    missing: missing.filter(([, isMissing]) => isMissing).map(([name]) => name),
  };
}
