import { wasInUseFrom } from '@adoption/metrics';
import { guide, training } from '../actions';
import { breadthWith, utilizationWith } from '../closed-gap';
import type { RecommendationFacts } from '../facts';
import { ACCOUNT, type Finding } from '../recommendation';
import { counted, numberText } from '../rounded';

const METRIC = 'api_calls_per_day';

/**
 * The API is in the plan, as a feature of kind `api` or as an entitlement, and an account in use makes no call in the window. Closed,
 * one such feature is adopted, and there are as many calls a day as peers make with these seats. Where neither can be known while a
 * limit waits to be used, what it would bring cannot be known.
 */
export function noApi({ figures, peers }: RecommendationFacts): Finding | null {
  const { entitlements, featureRows, firstEventDay, licensedUsers, totals, window } = figures;
  const entitlement = entitlements.find(({ metric }) => metric === METRIC) ?? null;
  const rows = featureRows.filter(({ available, feature }) => available && feature.kind === 'api');
  const inPlan = entitlement !== null || rows.length > 0;
  if (!inPlan || totals.apiCalls > 0 || !wasInUseFrom(window.to, firstEventDay)) return null;
  const limit = entitlement?.limit ?? null;
  const peerUsage = peers?.rows.apiUsage ?? null;
  const expectedPerDay = peerUsage === null || licensedUsers === null ? null : peerUsage * licensedUsers;
  const adoptable = rows.find(({ adopted }) => !adopted)?.feature.key ?? null;
  const unknowable = adoptable === null && limit !== null && expectedPerDay === null;
  const beside = [
    ...(limit === null ? [] : [`${numberText(limit)} a day are in the plan`]),
    ...(expectedPerDay === null ? [] : [`peers would make ${numberText(expectedPerDay)} a day with as many seats`]),
  ];
  return {
    subject: ACCOUNT,
    title: 'Start Using the API',
    evidence: [`No API calls in ${counted(window.days, 'day')}`, ...beside].join('; '),
    figures: { apiCalls: totals.apiCalls, limit, peerCallsPerDayAndSeat: peerUsage, licensedUsers, expectedCallsPerDay: expectedPerDay },
    gap: expectedPerDay,
    closed: unknowable
      ? null
      : { ...(adoptable === null ? {} : breadthWith(figures, 1)), ...(expectedPerDay === null ? {} : utilizationWith(figures, METRIC, expectedPerDay)) },
    actions: [guide(rows[0]?.feature.key ?? null), training(rows[0]?.feature.key ?? null)],
  };
}
