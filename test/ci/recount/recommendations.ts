import { iso, TOLERANCE } from './arithmetic';
import type { Finding } from './closed-gap';
import type { Count } from './counts';
import { dormantUsers, fallingUsage, onboarding, unactivatedSeats } from './people-findings';
import type { Peers } from './peers';
import { atLimit, behindPeers, noApi, noIntegrations } from './plan-findings';
import type { RawDecision } from './raw-rows';
import { scoreOf } from './score';

/** Rules in the order in which equal gains are told. */
const RULES = [
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

/**
 * What the dashboard must recommend, best first, with what people have decided about it.
 * @param activeBefore active users of the window before, where there is a whole one in use
 */
export function expectedRecommendations(count: Count, activeBefore: number | null, peers: Peers, decisions: readonly RawDecision[]) {
  const { account, span, actionsBefore, score } = count;
  const found = findingsOf(count, activeBefore, peers).map(({ closed, ...finding }) => {
    const then = closed === null ? null : scoreOf(account, span, closed, actionsBefore).exact;
    const gain = then === null || score.exact === null ? null : then - score.exact;
    return { ...finding, expectedGain: gain !== null && Math.abs(gain) <= TOLERANCE ? 0 : gain };
  });
  // Gains that differ by less than the tolerance are the same.
  const steps = (gain: number | null): number => (gain === null ? -1 : Math.round(gain / TOLERANCE));
  found.sort((a, b) => steps(b.expectedGain) - steps(a.expectedGain) || RULES.indexOf(a.rule) - RULES.indexOf(b.rule) || (a.subject < b.subject ? -1 : 1));
  return found.map(({ rule, subject, gap, expectedGain, inputs, actions }, n) => ({
    rule,
    subject,
    rank: n + 1,
    gap,
    expectedGain,
    impact: impactOf(expectedGain),
    inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })),
    ...lifeOf(
      decisions.find((decision) => decision.rule === rule && decision.subject === subject),
      account.raw.today,
    ),
    actions: actions.map((kind) => ({ kind })),
  }));
}

/** Every rule that applies. */
function findingsOf(count: Count, activeBefore: number | null, peers: Peers): Finding[] {
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

function impactOf(gain: number | null): string {
  if (gain === null || gain < 1 - TOLERANCE) return 'low';
  return gain < 3 - TOLERANCE ? 'medium' : 'high';
}

/** Open, unless a person has decided otherwise; a snooze ends on its day, and what applies again is open again. */
function lifeOf(decision: RawDecision | undefined, today: number): { status: string; reason: string | null; until: string | null } {
  const isOver = decision === undefined || decision.status === 'resolved' || (decision.status === 'snoozed' && decision.until! <= today);
  if (isOver) return { status: 'open', reason: null, until: null };
  return { status: decision.status, reason: decision.reason, until: decision.until === null ? null : iso(decision.until) };
}
