import { TOLERANCE } from './arithmetic';
import { type Finding, medianOf, withAdopted, withUse } from './closed-gap';
import type { Count } from './counts';
import type { Peers } from './peers';

const INTEGRATIONS = 2;
const FEATURE_ACTIONS: Record<string, string[]> = { training: ['training', 'guide'], guide: ['guide'], download_link: ['download_link', 'benefits'] };

/** Entitlements used beyond the limit, or to 85 % of it; more room is no gain. */
export function atLimit({ figures }: Count): Finding[] {
  return figures.entitlements
    .filter((line) => line.health === 'over' || line.health === 'nearLimit')
    .map(({ metric, used, limit, utilization, health }) => ({
      rule: health === 'over' ? 'over-limit' : 'near-limit',
      subject: metric,
      gap: utilization! - (health === 'over' ? 100 : 85),
      closed: figures,
      inputs: { used, limit, utilizationPercent: utilization },
      actions: ['report'],
    }));
}

/** Available features, not adopted, that peers use more; without any API call those of kind `api` are left to the rule about it. */
export function behindPeers({ figures }: Count, peers: Peers): Finding[] {
  const shown = figures.features.filter((line) => figures.apiCallsPerDay > 0 || line.feature.kind !== 'api');
  return shown.flatMap(({ feature, health, usagePercent, users }) => {
    const peer = peers.features.get(feature.slot)!.usage;
    if ((health !== 'low' && health !== 'unused') || usagePercent === null || peer === null || peer <= usagePercent + TOLERANCE) return [];
    return {
      rule: `${health}-feature`,
      subject: feature.key,
      gap: peer - usagePercent,
      closed: withAdopted(figures, 1),
      inputs: { usagePercent, users, activeUsers: figures.totals.activeUsers, peerUsagePercent: peer },
      actions: FEATURE_ACTIONS[feature.action ?? ''] ?? [],
    };
  });
}

/** The API is in the plan and an account in use makes no call. */
export function noApi({ account, span, figures }: Count, peers: Peers): Finding[] {
  const line = figures.entitlements.find(({ metric }) => metric === 'api_calls_per_day');
  const features = figures.features.filter(({ available, feature }) => available && feature.kind === 'api');
  const inUse = account.firstDay !== null && account.firstDay <= span.to;
  if ((line === undefined && features.length === 0) || figures.apiCallsPerDay > 0 || !inUse) return [];
  const limit = line?.limit ?? null;
  const perSeat = medianOf(peers, 'apiUsage');
  const expected = perSeat === null || figures.licensed === null ? null : perSeat * figures.licensed;
  const called = expected === null ? figures : withUse(figures, 'api_calls_per_day', expected);
  const unknown = features.length === 0 && limit !== null && expected === null;
  return [
    {
      rule: 'no-api',
      subject: 'account',
      gap: expected,
      // Without calls no such feature is adopted.
      closed: unknown ? null : features.length > 0 ? withAdopted(called, 1) : called,
      inputs: { apiCalls: 0, limit, peerCallsPerDayAndSeat: perSeat, licensedUsers: figures.licensed, expectedCallsPerDay: expected },
      actions: ['guide', 'training'],
    },
  ];
}

/** Nothing is connected, or integrations are entitled and were never reported. */
export function noIntegrations({ figures }: Count): Finding[] {
  const { integrations } = figures;
  const line = figures.entitlements.find(({ metric }) => metric === 'integrations');
  if (integrations !== 0 && !(integrations === null && line !== undefined)) return [];
  const limit = line?.limit ?? null;
  return [
    {
      rule: 'no-integrations',
      subject: 'account',
      gap: integrations === null ? null : INTEGRATIONS,
      closed: integrations === null && limit !== null ? null : withUse(figures, 'integrations', INTEGRATIONS),
      inputs: { integrations, limit, target: INTEGRATIONS },
      actions: ['guide', 'training'],
    },
  ];
}
