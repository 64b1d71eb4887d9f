import { type AccountFacts, type AdoptionFigures, BEFORE_EVERYTHING, type Day, dayText } from '@adoption/metrics';
import type { DataQuality } from '../adoption-dashboard';

/** What is known beside the facts. */
export interface NotedQuality {
  readonly rejectedEvents: number;
  /** First day cut in the account's present zone; null: every day is. */
  readonly zoneSince: Day | null;
  /** First day that any figure of the dashboard looks at. */
  readonly from: Day;
}

/**
 * How far the figures can be trusted. What could not be known, by name:
 * `catalogue` no feature is described; `plan` no entitlement names features, so the whole catalogue counts as available;
 * `licensedUsers` no seats are known; `integrations` their number was never measured; the metric of any other entitlement
 * that was never measured; `signUpDates` some users have none and are left out of the time to feature;
 * `formerZoneBefore:<day>` earlier days of the window are cut in a former time zone, because their raw events are gone.
 */
export function dataQualitySection(figures: AdoptionFigures, facts: AccountFacts, noted: NotedQuality): DataQuality {
  const unmeasured = figures.entitlements.filter(({ used, metric }) => used === null && metric !== 'integrations').map(({ metric }) => metric);
  const missing: [string, boolean][] = [
    ['catalogue', facts.features.length === 0],
    ['plan', !figures.planKnown],
    ['licensedUsers', figures.licensedUsers === null],
    ['integrations', figures.engagement.integrations === null],
    ...unmeasured.map((metric): [string, boolean] => [metric, true]),
    ['signUpDates', facts.users.signedUpOn.includes(BEFORE_EVERYTHING)],
    [`formerZoneBefore:${dayText(noted.zoneSince ?? 0)}`, noted.zoneSince !== null && noted.zoneSince > noted.from],
  ];
  return {
    unmappedEvents: figures.totals.unmapped,
    rejectedEvents: noted.rejectedEvents,
    lateEvents: figures.totals.late,
    missing: missing.filter(([, isMissing]) => isMissing).map(([name]) => name),
  };
}
