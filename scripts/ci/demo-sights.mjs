// What the demo workspace has to show, and by what it is known on a dashboard. apps/demo/README.md says on which account.
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
const BANDS = ['excellent', 'good', 'fair', 'poor'];
const MILESTONES = [
  'first_event',
  'must_haves_adopted',
  'first_api_call',
  'first_content_created',
  'feature_adopted:api',
  'feature_adopted:analytics',
  'feature_adopted:automations',
  'feature_adopted:mobile_app',
  'seats_activated_50',
  'seats_activated_80',
  'seats_activated_95',
];
const GROUPS = [
  ['peers', 'peers', 'peers'],
  ['peers, widened to the segment', 'peers', 'segment'],
  ['peers, widened to all customers', 'peers', 'all_customers'],
  ['segment', 'segment', 'segment'],
  ['segment, widened to all customers', 'segment', 'all_customers'],
  ['all customers', 'all_customers', 'all_customers'],
];
const FIGURES = [
  ['no figure: fewer than 5', (row) => row.n < 5 && row.peerMedian === null && row.percentile === null],
  ['median alone: 5 to 9', (row) => row.n >= 5 && row.n < 10 && row.peerMedian !== null && row.peerMean === null && row.percentile === null],
  ['median, mean, percentile: 10 and more', (row) => row.n >= 10 && row.peerMean !== null && row.percentile !== null && row.interval?.length === 2],
];

const anyRow = (is) => (dashboard) => dashboard.peerComparison.rows.some(is);
const widened = (requested, basis) => (requested === basis ? null : requested);

/** `{what, sees}`: `sees` tells of a dashboard (period 30d, compared with `requested`, else peers) whether it shows that. */
export const SIGHTS = [
  ...RULES.map((rule) => ({ what: `rule \`${rule}\``, sees: (dashboard) => dashboard.recommendations.some((found) => found.rule === rule && found.evidence) })),
  ...BANDS.map((band) => ({ what: `band ${band}`, sees: ({ score, adoptionScore }) => score.band === band && adoptionScore !== null })),
  { what: 'band none: not enough data', sees: ({ score, adoptionScore }) => score.band === null && adoptionScore === null },
  ...MILESTONES.map((key) => ({ what: `milestone \`${key}\``, sees: ({ trends }) => trends.milestones.some((reached) => reached.key === key) })),
  ...GROUPS.map(([words, requested, basis]) => ({
    what: `compared with ${words}`,
    requested,
    sees: ({ peerComparison }) =>
      peerComparison.requested === requested &&
      peerComparison.basis === basis &&
      peerComparison.fallbackFrom === widened(requested, basis) &&
      peerComparison.count >= 5,
  })),
  ...FIGURES.map(([words, is]) => ({ what: `peers' figures, ${words}`, sees: anyRow(is) })),
  ...['above', 'average', 'below'].map((position) => ({ what: `position ${position}`, sees: anyRow((row) => row.position === position) })),
  ...['high', 'medium', 'low'].map((level) => ({ what: `level ${level}`, sees: anyRow((row) => row.level === level) })),
  ...['over', 'nearLimit', 'ok', 'roomToGrow', 'unlimited'].map((health) => ({
    what: `entitlement \`${health}\``,
    sees: ({ entitlements }) => entitlements.some((entitlement) => entitlement.health === health),
  })),
  ...['healthy', 'low', 'unused', 'not_in_plan'].map((health) => ({
    what: `feature \`${health}\``,
    sees: ({ featureAdoption }) => featureAdoption.some((feature) => feature.health === health),
  })),
  { what: 'insight', sees: ({ peerComparison: { insight } }) => insight !== null && insight.headline !== '' && insight.detail !== '' },
  {
    what: 'hours saved, and from what',
    sees: ({ valueDemonstration: value }) => value.hoursSaved !== null && value.lines.length > 0 && value.topBenefit !== null,
  },
];

/** The account that the table of a README names for each sight. */
export function placesOf(readme) {
  return new Map([...readme.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].map(([, what, account]) => [what, account]));
}
