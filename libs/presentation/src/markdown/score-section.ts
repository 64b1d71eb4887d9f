import type { DashboardView } from '../dashboard-view';
import { formatChange, formatNumber, formatPercent, formatScoreChange, MISSING } from '../numbers';
import { type Telling, TO_US } from './telling';
import { blocks, gauge, plain, table } from './text';

type Entitlement = DashboardView['entitlements'][number];

const COMPONENTS: Readonly<Record<string, string>> = {
  userActivation: 'User activation',
  featureBreadth: 'Feature breadth',
  engagementDepth: 'Engagement depth',
  usageTrend: 'Usage trend',
  entitlementUtilization: 'Entitlement utilization',
};
const EARLIER = { '7d': 'the 7 days before', '30d': 'the 30 days before', '90d': 'the 90 days before', all: 'before' } as const;

export function scoreSection({ adoptionScore, score, period }: DashboardView, { wording }: Telling = TO_US): string {
  if (adoptionScore === null) return blocks('### Adoption Score: not enough data', `Known weight of the formula: ${formatPercent(score.coverage * 100)}`);
  const explanation = wording.explanation(score);
  const components = score.components.map((part) => [
    COMPONENTS[part.key] ?? plain(part.key),
    part.normalized === null ? MISSING : `${formatNumber(part.normalized)}/100`,
    formatPercent(part.weight * 100),
    formatNumber(part.points),
    formatChange(part.deltaPoints, 'absolute'),
  ]);
  return blocks(
    `### Adoption Score: ${adoptionScore}/100${score.band === null ? '' : ` (${wording.band(score.band)})`}`,
    score.delta === null ? 'Trend: nothing to compare with yet' : `Trend: ${formatScoreChange(score.delta)} from ${EARLIER[period.key]}`,
    `${gauge(adoptionScore)} ${adoptionScore}/100${score.peerMedian === null ? '' : ` · peer median ${Math.round(score.peerMedian)}`}`,
    explanation !== null && plain(explanation),
    components.length > 0 && table(['Component', 'Level', 'Weight', 'Points', 'Change'], components),
    score.coverage < 1 - 1e-9 && `Computed from ${formatPercent(score.coverage * 100)} of the formula’s weight; the rest is not known.`,
  );
}

export function entitlementSection({ entitlements }: DashboardView, telling: Telling): string {
  const rows = entitlements.map((line) => [
    plain(line.label),
    formatNumber(line.used),
    line.unlimited ? 'Unlimited' : formatNumber(line.limit),
    utilization(line, telling),
  ]);
  return blocks('### Adoption vs Entitlement', rows.length === 0 ? 'No entitlements are known.' : table(['Metric', 'Used', 'Entitled', 'Utilization'], rows));
}

/** What is worth a note beside a utilization, in our words. */
const NOTES: Readonly<Partial<Record<NonNullable<Entitlement['health']>, string>>> = {
  over: 'over the limit',
  nearLimit: 'near the limit',
  roomToGrow: 'room to grow',
};

function utilization({ utilization: percent, health }: Entitlement, { audience, wording }: Telling): string {
  if (percent === null) return '-';
  const note = health === null ? undefined : NOTES[health];
  return `${formatPercent(percent)}${note === undefined ? '' : ` (${audience === 'internal' ? note : wording.entitlementHealth(health)})`}`;
}
