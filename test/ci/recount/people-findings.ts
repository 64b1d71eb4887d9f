import { TOLERANCE } from './arithmetic';
import { type Finding, medianOf, withActivation, withAdopted, withUse } from './closed-gap';
import type { Count } from './counts';
import type { Peers } from './peers';

const ACTIVATION = 95;
const DORMANT = 10;

/** New for 90 days, with activation or must-have features short of their targets. */
export function onboarding({ account, span, figures }: Count): Finding[] {
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

/** Dormant users; closed when the fewest whole people are back that bring the share down to the target. They add to the MAU. */
export function dormantUsers({ figures }: Count): Finding[] {
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
export function unactivatedSeats({ figures }: Count, peers: Peers): Finding[] {
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
export function fallingUsage({ account, span, figures, actionsBefore }: Count, activeBefore: number | null): Finding[] {
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
