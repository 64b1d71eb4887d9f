import { type AdoptionFigures, changeOf, entitlementTarget, statusOf, statusOfEntitlement, type Target, type Targets } from '@adoption/metrics';
import type { PeerComparison } from '@adoption/benchmarks';
import type { ApiCallsPerDay, EngagementDepth, Metric } from '../adoption-dashboard';
import { metricOf } from './metric-of';
import { peerValue } from './peer-value';

/** How deeply the account works with the product. */
export function engagementSection(now: AdoptionFigures, then: AdoptionFigures | null, targets: Targets, comparison: PeerComparison | null): EngagementDepth {
  const before = then?.engagement;
  return {
    actionsPerSession: metricOf({
      unit: 'actions/session',
      changeKind: 'absolute',
      value: now.engagement.actionsPerSession,
      previous: before?.actionsPerSession ?? null,
      target: targets.actionsPerSession,
      peers: peerValue(comparison, 'actionsPerSession'),
    }),
    apiCallsPerDay: {
      ...apiCalls(now, before?.apiCallsPerDay ?? null),
      ...peerValue(comparison, 'apiUsage', now.licensedUsers),
    },
    integrations: metricOf({
      unit: 'integrations',
      changeKind: 'absolute',
      value: now.engagement.integrations,
      previous: before?.integrations ?? null,
      target: targets.integrations,
    }),
    contentCreated: contentCreated(now.engagement.contentCreated, before?.contentCreated ?? null, targets.contentCreatedChange),
    collaboration: metricOf({
      unit: 'percent',
      changeKind: 'points',
      value: now.engagement.collaborationPercent,
      previous: before?.collaborationPercent ?? null,
      target: targets.collaboration,
    }),
    totals: { events: now.totals.events, actions: now.totals.actions, sessions: now.sessions.sessions, activeUsers: now.activeUsers },
  };
}

/** Judged by what of the entitlement is used. */
function apiCalls(now: AdoptionFigures, previous: number | null): ApiCallsPerDay {
  const entitlement = now.entitlements.find(({ metric }) => metric === 'api_calls_per_day');
  return {
    ...metricOf({ unit: 'calls/day', changeKind: 'percent', value: now.engagement.apiCallsPerDay, previous }),
    target: entitlementTarget(entitlement?.limit ?? null),
    status: statusOfEntitlement(entitlement?.health ?? null),
    peak: now.totals.apiCallsPeak,
  };
}

/** Judged by its growth. */
function contentCreated(value: number, previous: number | null, target: Target): Metric {
  return { ...metricOf({ unit: 'items', changeKind: 'percent', value, previous }), target, status: statusOf(changeOf('percent', value, previous), target) };
}
