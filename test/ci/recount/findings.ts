import { percent, TOLERANCE } from './arithmetic';
import type { Count } from './counts';
import type { Figures } from './figures';
import type { Peers } from './peers';

/** A rule that applies to a subject. */
export interface Finding {
  rule: string;
  subject: string;
  gap: number | null;
  /** The account's figures with the gap closed; null: what they would be cannot be known. */
  closed: Figures | null;
  inputs: Record<string, number | null>;
  /** Kinds of what to do. */
  actions: string[];
}

/** Rules in the order in which equal gains are told. */
export const RULES = [
  'onboarding',
  'over-limit',
  'dormant-users',
  'unactivated-seats',
  'falling-usage',
  'low-feature',
  'unused-feature',
  'near-limit',
  'no-api',
  'no-integrations',
];

const ACTIVATION = 95;
const DORMANT = 10;
const INTEGRATIONS = 2;

/**
 * Every rule that applies.
 * @param activeBefore active users of the window before, where there is a whole one in use
 */
export function findingsOf(count: Count, activeBefore: number | null, peers: Peers): Finding[] {
  return [
    ...onboarding(count),
    ...atLimit(count),
    ...dormantUsers(count),
    ...unactivatedSeats(count, peers),
    ...fallingUsage(count, activeBefore),
    ...behindPeers(count, peers),
    ...noApi(count, peers),
    ...noIntegrations(count),
  ];
}

const withActivation = (figures: Figures, activation: number): Figures => ({ ...figures, activation, rawActivation: activation });
const withAdopted = (figures: Figures, more: number): Figures => ({ ...figures, breadth: percent(figures.adopted + more, figures.available) });
/** So much of an entitlement used; what is not measured or not limited stays as it is. */
const withUse = (figures: Figures, metric: string, used: number): Figures => ({
  ...figures,
  entitlements: figures.entitlements.map((line) =>
    line.metric === metric && line.utilization !== null ? { ...line, used, utilization: percent(used, line.limit) } : line,
  ),
});

/** New for 90 days, with activation or must-have features short of their targets. */
function onboarding({ account, span, figures }: Count): Finding[] {
  const starts = account.raw.contracts.map((contract) => contract.starts);
  const live = account.raw.goLive ?? (starts.length > 0 ? Math.min(...starts) : account.firstDay);
  if (live === null || span.to < live || span.to - live >= 90) return [];
  const { activation, coreUsage } = figures;
  const seatsShort = activation !== null && activation <= ACTIVATION + TOLERANCE;
  const coreShort = coreUsage !== null && coreUsage < 100 - TOLERANCE;
  if (!seatsShort && !coreShort) return [];
  const mustHave = figures.features.filter((line) => line.available && line.feature.mustHave);
  const adopted = mustHave.filter((line) => line.adopted).length;
  const activated = seatsShort ? withActivation(figures, ACTIVATION) : figures;
  return [
    {
      rule: 'onboarding',
      subject: 'account',
      gap: Math.max(seatsShort ? ACTIVATION - activation : 0, coreShort ? 100 - coreUsage : 0),
      closed: coreShort ? withAdopted(activated, mustHave.length - adopted) : activated,
      inputs: {
        daysSinceGoLive: span.to - live,
        threshold: 90,
        activationPercent: activation,
        activationTarget: ACTIVATION,
        mustHaveFeatures: mustHave.length,
        mustHaveFeaturesAdopted: adopted,
        coreUsageTarget: 100,
      },
      actions: ['training', 'guide'],
    },
  ];
}

/** Entitlements used beyond the limit, or to 85 % of it; more room is no gain. */
function atLimit({ figures }: Count): Finding[] {
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

/** Dormant users; closed when the fewest whole people are back that bring the share down to the target. They add to the MAU. */
function dormantUsers({ figures }: Count): Finding[] {
  const { dormant } = figures.people.health;
  const { everActive } = figures.people;
  if (dormant === 0) return [];
  const share = figures.dormantShare!;
  const short = share >= DORMANT - TOLERANCE;
  let back = 0;
  while (short && (dormant - back) * 100 > DORMANT * everActive) back++;
  return [
    {
      rule: 'dormant-users',
      subject: 'account',
      gap: short ? share - DORMANT : 0,
      closed: withUse(figures, 'users', figures.mau + back),
      inputs: { dormantUsers: dormant, dormantUserShare: share, everActive, target: DORMANT, usersToRecover: back },
      actions: ['campaign', 'export'],
    },
  ];
}

/** Activation short of its target; the gap ends at the peers' median where that is ahead, else at the target. */
function unactivatedSeats({ figures }: Count, peers: Peers): Finding[] {
  const { activation, licensed, people } = figures;
  if (activation === null || activation > ACTIVATION + TOLERANCE) return [];
  const peerMedian = medianOf(peers, 'userActivation');
  const goal = peerMedian !== null && peerMedian > activation + TOLERANCE ? peerMedian : Math.max(activation, ACTIVATION);
  return [
    {
      rule: 'unactivated-seats',
      subject: 'account',
      gap: goal - activation,
      closed: withActivation(figures, goal),
      inputs: { activationPercent: activation, everActive: people.everActive, seats: licensed ?? people.seats, target: ACTIVATION, peerMedian, goal },
      actions: ['campaign', 'export'],
    },
  ];
}

/** More than a tenth fewer actions than in the window before, which had 30 or more. */
function fallingUsage({ account, span, figures, actionsBefore }: Count, activeBefore: number | null): Finding[] {
  const { actions, activeUsers } = figures.totals;
  if (actionsBefore === null || actionsBefore < 30 || account.firstDay === null || account.firstDay > span.from - span.days) return [];
  const fallPercent = (100 * (actionsBefore - actions)) / actionsBefore;
  if (fallPercent <= 10 + TOLERANCE) return [];
  return [
    {
      rule: 'falling-usage',
      subject: 'account',
      gap: fallPercent,
      closed: { ...figures, totals: { ...figures.totals, actions: actionsBefore } },
      inputs: { actions, actionsBefore, fallPercent, threshold: 10, activeUsers, activeUsersBefore: activeBefore },
      actions: ['campaign', 'report'],
    },
  ];
}

const FEATURE_ACTIONS: Record<string, string[]> = { training: ['training', 'guide'], guide: ['guide'], download_link: ['download_link', 'benefits'] };

/** Available features, not adopted, that peers use more; without any API call those of kind `api` are left to the rule about it. */
function behindPeers({ figures }: Count, peers: Peers): Finding[] {
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
function noApi({ account, span, figures }: Count, peers: Peers): Finding[] {
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
function noIntegrations({ figures }: Count): Finding[] {
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

const medianOf = (peers: Peers, key: string): number | null => peers.rows.find((row) => row.key === key)!.peerMedian;
