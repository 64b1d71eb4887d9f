import { adoptionFunnel, formatInteger, formatPercent, LIGHT_COLOURS, MISSING, tierWord } from '@adoption/presentation';
import { featureMetricsOf } from '../report/metric-labels';
import type { Report } from '../report/report';
import { bar } from './bar';
import { type Block, tableBlock, whole } from './blocks';
import { chartPicture } from './chart-picture';
import { metricStrip } from './figure-grid';
import { blockTitle, sentence } from './headings';
import type { Content } from './pdf-content';
import { MOST_NAME } from './pdf-text';
import { cell } from './pdf-table';
import { coloursFor, SIZE, WIDTH } from './pdf-style';
import { sayAll, sayNote } from './say';
import { healthOf, sayMark } from './status-mark';

type Feature = Report['dashboard']['featureAdoption'][number];

const MATRIX = [
  { head: 'Feature', share: 29 },
  { head: 'Tier', share: 12 },
  { head: 'Adopted', share: 11 },
  { head: 'Usage', share: 22 },
  { head: '', share: 9, align: 'right' },
  { head: 'Peers', share: 9, align: 'right' },
  { head: 'Health', share: 19 },
] as const;
const UNUSED = [
  { head: 'Feature', share: 26 },
  { head: 'Peers’ use', share: 14, align: 'right' },
  { head: 'What it brings', share: 60 },
] as const;
const FUNNEL = { width: 300, height: 118 } as const;

/** Which features are used, how far people get, and what is not used yet. */
export const featureBlocks = (report: Report): readonly Block[] => [
  whole(blockTitle('Feature health', 'Against the target of each metric'), metricStrip(featureMetricsOf(report.dashboard), report.audience)),
  matrixBlock(report),
  journeyBlock(report),
  unusedBlock(report),
];

function matrixBlock({ dashboard: { featureAdoption }, audience }: Report): Block {
  if (featureAdoption.length === 0) return whole(blockTitle('Feature matrix'), sentence('The catalogue has no features yet.'));
  const peers = featureAdoption.some(({ peerUsagePercent }) => peerUsagePercent !== null);
  const rows = featureAdoption.map((feature) => [
    cell(feature.name, { bold: true, most: MOST_NAME }),
    cell(tierWord(feature.tier), { colour: LIGHT_COLOURS.ink2 }),
    feature.adopted ? cell('✓ Yes', { colour: LIGHT_COLOURS.good, bold: true }) : cell('✗ No', { colour: LIGHT_COLOURS.ink2 }),
    bar(feature.usagePercent, 100, { marker: feature.peerUsagePercent }),
    cell(usage(feature), { align: 'right' }),
    cell(formatPercent(feature.peerUsagePercent), { align: 'right', colour: LIGHT_COLOURS.ink2 }),
    sayMark(healthOf(feature.health, audience)),
  ]);
  const note = `Share of active users in the period${peers ? '; the black marker shows the peer median' : ''}`;
  return tableBlock(
    'Feature matrix',
    note,
    MATRIX,
    rows,
    featureAdoption.map(({ name }) => [name.slice(0, MOST_NAME), 0]),
  );
}

/** A feature that programs use has uses without an active user. */
const usage = ({ users, uses, usagePercent }: Feature): string =>
  users === 0 && uses > 0 ? `${formatInteger(uses)} ${uses === 1 ? 'use' : 'uses'}` : formatPercent(usagePercent);

function journeyBlock({ dashboard: { adoptionJourney }, audience }: Report): Block {
  const title = blockTitle('Feature adoption journey', 'Active users reaching each tier');
  const { tiers, largestDrop } = adoptionJourney;
  if (tiers.every(({ users }) => users === 0)) return whole(title, sentence('Nobody used a feature in this period.'));
  const funnel = (size: { width: number; height: number }) => adoptionFunnel(tiers, coloursFor(audience), size);
  const drop: Content[] =
    largestDrop === null
      ? []
      : [
          sayNote('Largest drop', { margin: [0, 10, 0, 1] }),
          sayAll([[`${tierWord(largestDrop.from)} to ${tierWord(largestDrop.to)}`]], { size: SIZE.strip, heavy: true }),
          sayAll([[`${formatInteger(largestDrop.users)} ${largestDrop.users === 1 ? 'user stops' : 'users stop'} there.`]], { colour: LIGHT_COLOURS.ink2 }),
        ];
  return whole(title, {
    columns: [
      { width: FUNNEL.width, stack: [chartPicture(funnel, FUNNEL)] },
      { width: WIDTH - FUNNEL.width - 24, stack: [sayAll([[funnel(FUNNEL).description]], { size: SIZE.body, margin: [0, 4, 0, 0] }), ...drop] },
    ],
    columnGap: 24,
  });
}

function unusedBlock({ dashboard: { featureAdoption }, wording }: Report): Block {
  const unused = featureAdoption.filter(({ health }) => health === 'unused' || health === 'low');
  if (unused.length === 0)
    return whole(
      blockTitle(wording.unusedFeatures),
      sentence(featureAdoption.length === 0 ? 'No features are known yet.' : 'Every feature of the plan is adopted.'),
    );
  return tableBlock(
    wording.unusedFeatures,
    'What peers use and what it would bring',
    UNUSED,
    unused.map(({ name, peerUsagePercent, valueProposition }) => [
      cell(name, { bold: true, most: MOST_NAME }),
      cell(formatPercent(peerUsagePercent), { align: 'right' }),
      cell(valueProposition ?? MISSING),
    ]),
    unused.map(({ name, valueProposition }) =>
      (valueProposition ?? '').length > 2 * name.length ? [(valueProposition ?? '').slice(0, 600), 2] : [name.slice(0, MOST_NAME), 0],
    ),
  );
}
