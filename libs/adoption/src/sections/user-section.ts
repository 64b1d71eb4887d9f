import { type AdoptionFigures, ofLicensed, statusOf, type Target, type Targets } from '@adoption/metrics';
import type { PeerComparison } from '@adoption/benchmarks';
import type { UserMetrics, UserShare } from '../adoption-dashboard';
import { metricOf } from './metric-of';
import { groupWords, judgedByPeers, peerValue } from './peer-value';

/** Who uses the product, how often and for how long. */
export function userSection(now: AdoptionFigures, then: AdoptionFigures | null, targets: Targets, comparison: PeerComparison | null): UserMetrics {
  const perSeat = now.licensedUsers === null ? null : now.licensedUsers / 100;
  const group = groupWords(comparison);
  const standards = comparison?.standards;
  const users = { unit: 'users', changeKind: 'percent' } as const;
  return {
    dau: {
      ...judgedByPeers(
        metricOf({
          ...users,
          value: now.dau.mean,
          previous: then?.dau.mean ?? null,
          target: ofLicensed(targets.dauOfLicensed, now.licensedUsers),
          peers: peerValue(comparison, 'dauOfLicensed', perSeat),
        }),
        standards?.dauOfLicensed,
        group,
        perSeat,
      ),
      lastDay: now.dau.lastDay,
      weekdayMean: now.dau.weekdayMean,
      peak: now.dau.peak,
    },
    wau: judgedByPeers(
      metricOf({
        ...users,
        value: now.wau,
        previous: then?.wau ?? null,
        target: ofLicensed(targets.wauOfLicensed, now.licensedUsers),
        peers: peerValue(comparison, 'wauOfLicensed', perSeat),
      }),
      standards?.wauOfLicensed,
      group,
      perSeat,
    ),
    mau: metricOf({ ...users, value: now.mau, previous: then?.mau ?? null, peers: peerValue(comparison, 'mauOfLicensed', perSeat) }),
    mauOfLicensed: metricOf({
      unit: 'percent',
      changeKind: 'points',
      value: now.mauOfLicensed,
      previous: then?.mauOfLicensed ?? null,
      target: targets.mauOfLicensed,
      peers: peerValue(comparison, 'mauOfLicensed'),
    }),
    licensedUsers: now.licensedUsers,
    seatUsers: now.seatUsers,
    activation: {
      ...metricOf({
        unit: 'percent',
        changeKind: 'points',
        value: now.activation.percent,
        previous: then?.activation.percent ?? null,
        target: targets.activation,
        peers: peerValue(comparison, 'userActivation'),
      }),
      raw: now.activation.raw,
      basis: now.activation.basis,
    },
    powerUsers: {
      ...shareOf(now.powerUsers, then?.powerUsers ?? null, now.powerUserShare, targets.powerUserShare),
      ...peerValue(comparison, 'powerUserShare', now.seatUsers / 100),
    },
    dormantUsers: shareOf(now.dormantUsers, then?.dormantUsers ?? null, now.dormantUserShare, targets.dormantUserShare),
    loginFrequency: metricOf({
      unit: 'sessions/user/week',
      changeKind: 'absolute',
      value: now.engagement.loginFrequency,
      previous: then?.engagement.loginFrequency ?? null,
      target: targets.loginFrequency,
    }),
    sessionDuration: {
      ...judgedByPeers(
        metricOf({
          unit: 'seconds',
          changeKind: 'percent',
          value: now.engagement.sessionSeconds,
          previous: then?.engagement.sessionSeconds ?? null,
          target: targets.sessionSeconds,
          peers: { peer: standards?.sessionSeconds?.median ?? null, peerPosition: null },
        }),
        standards?.sessionSeconds,
        group,
      ),
      medianSeconds: now.sessions.medianSeconds,
    },
    health: now.health,
  };
}

/** A count of users that is judged by its share. */
function shareOf(value: number, previous: number | null, share: number | null, target: Target): UserShare {
  return { ...metricOf({ unit: 'users', changeKind: 'absolute', value, previous }), share, target, status: statusOf(share, target) };
}
