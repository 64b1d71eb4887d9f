import type { Figures } from './figures';
import { beside, metric, metricAmongPeers, type Target } from './metric';
import type { Peers } from './peers';

const more = (value: number): Target => ({ operator: '>', value });
const less = (value: number): Target => ({ operator: '<', value });

/** Every metric with its previous value, its change, its peers' and its standing. */
export function expectedMetrics(now: Figures, then: Figures | null, { rows, standards }: Peers) {
  const { health, seats } = now.people;
  // Rows in percent of the licensed users, in users.
  const perSeat = now.licensed === null ? null : now.licensed / 100;
  const peer = (key: string, scale?: number | null) => beside(rows, key, scale);
  const apiLine = now.entitlements.find((line) => line.metric === 'api_calls_per_day');
  const apiLimit = apiLine?.limit ?? null;
  const count = (of: (figures: Figures) => number | null): [number | null, number | null] => [of(now), then === null ? null : of(then)];
  return {
    userMetrics: {
      dau: {
        ...metricAmongPeers(...count((f) => f.dau), peer('dauOfLicensed', perSeat), standards.dauOfLicensed, perSeat),
        lastDay: now.lastDay,
        weekdayMean: now.weekdayMean,
        peak: now.peakDay,
      },
      wau: metricAmongPeers(...count((f) => f.wau), peer('wauOfLicensed', perSeat), standards.wauOfLicensed, perSeat),
      mau: metric('percent', ...count((f) => f.mau), null, peer('mauOfLicensed', perSeat)),
      mauOfLicensed: metric('points', ...count((f) => f.mauOfLicensed), more(70), peer('mauOfLicensed')),
      licensedUsers: now.licensed,
      seatUsers: seats,
      activation: { ...metric('points', ...count((f) => f.activation), more(95), peer('userActivation')), raw: now.rawActivation, basis: now.activationBasis },
      powerUsers: {
        ...metric('absolute', ...count((f) => f.powerUsers), more(10), peer('powerUserShare', seats / 100), () => now.powerShare),
        share: now.powerShare,
      },
      dormantUsers: { ...metric('absolute', ...count((f) => f.people.health.dormant), less(10), undefined, () => now.dormantShare), share: now.dormantShare },
      loginFrequency: metric('absolute', ...count((f) => f.loginFrequency), more(3)),
      sessionDuration: {
        ...metricAmongPeers(
          ...count((f) => f.sessionSeconds),
          { peer: standards.sessionSeconds?.median ?? null, peerPosition: null },
          standards.sessionSeconds,
        ),
        medianSeconds: now.medianSeconds,
      },
      health,
    },
    featureMetrics: {
      breadth: {
        ...metric('points', ...count((f) => f.breadth), more(50), peer('featureBreadth')),
        used: now.used,
        adopted: now.adopted,
        available: now.available,
      },
      coreUsage: metric('points', ...count((f) => f.coreUsage), { operator: '=', value: 100 }),
      advancedUsage: metric('points', ...count((f) => f.advancedUsage), more(30)),
      stickiness: metric('points', ...count((f) => f.stickiness), more(60), peer('featureStickiness')),
      timeToFeature: metric('absolute', ...count((f) => f.timeToFeature), less(14)),
    },
    engagementDepth: {
      actionsPerSession: metric('absolute', ...count((f) => f.actionsPerSession), more(15), peer('actionsPerSession')),
      apiCallsPerDay: {
        ...metric('percent', ...count((f) => f.apiCallsPerDay), apiLimit === null ? null : less(apiLimit), peer('apiUsage', now.licensed)),
        status: statusOfUse(apiLine?.health),
        peak: now.apiPeak,
      },
      integrations: metric('absolute', ...count((f) => f.integrations), more(2)),
      contentCreated: metric('percent', ...count((f) => f.contentCreated), more(5), undefined, (change) => change),
      collaboration: metric('points', ...count((f) => f.collaboration), more(20)),
      totals: now.totals,
    },
  };
}

/** API calls are judged by the health of their entitlement: over is poor, near the limit is to be watched; without a limit they are not judged. */
function statusOfUse(health: string | null | undefined): string | null {
  if (health === 'over') return 'poor';
  if (health === 'nearLimit') return 'watch';
  return health === 'ok' || health === 'roomToGrow' ? 'good' : null;
}
