import { formatInteger, formatPercent, formatTarget, LIGHT_COLOURS, targetUnit } from '@adoption/presentation';
import type { Report } from '../report/report';
import { type Block, tableBlock, whole } from './blocks';
import { box } from './headings';
import type { Content } from './pdf-content';
import { cell } from './pdf-table';
import { GROUND, SIZE } from './pdf-style';
import { sayAll, sayNote } from './say';

type User = NonNullable<Report['dormant']>['users'][number];

const NAME = 120;
const [NAMES, TEAM, DAYS, BETWEEN] = [
  { head: 'User', share: 26 },
  { head: 'Team', share: 15 },
  { head: 'Days', share: 9, align: 'right' as const },
  { head: '', share: 2 },
];

/** How many have not been seen, and who; only where the reader may know names. */
export function dormantBlock(report: Report): readonly Block[] {
  const { dormant } = report;
  if (dormant === null) return [];
  if (dormant.total === 0)
    return [whole(box(sayAll([['✓ ', { bold: true, colour: LIGHT_COLOURS.good }], ['Everyone who ever logged in did so within 30 days.']])))];
  const half = Math.ceil(dormant.users.length / 2);
  const rows = Array.from({ length: half }, (_, row): Content[] => [...cellsOf(dormant.users[row]), { text: '' }, ...cellsOf(dormant.users[row + half])]);
  const more = dormant.total - dormant.users.length;
  const after = more > 0 ? [sayNote(`and ${formatInteger(more)} more`, { size: SIZE.table, margin: [0, 4, 0, 0] })] : [];
  const texts = dormant.users.slice(0, half).map((_, row): readonly [string, number] => {
    const names = [dormant.users[row], dormant.users[row + half]].map(nameOf);
    return [names[0]!.length >= names[1]!.length ? names[0]! : names[1]!, 0];
  });
  return [
    whole(alert(report, dormant.total)),
    ...(dormant.users.length === 0
      ? []
      : [tableBlock('Dormant users', 'Days since the last login, longest first', [NAMES, TEAM, DAYS, BETWEEN, NAMES, TEAM, DAYS], rows, texts, after)]),
  ];
}

function alert({ dashboard: { userMetrics } }: Report, total: number): Content {
  const { dormantUsers } = userMetrics;
  const share = dormantUsers.share === null ? '' : ` ${formatPercent(dormantUsers.share)} of activated users`;
  const target = dormantUsers.target === null ? '' : ` (${formatTarget(dormantUsers.target, targetUnit('dormantUsers', dormantUsers.unit))})`;
  const words = `${formatInteger(total)} ${total === 1 ? 'user hasn’t' : 'users haven’t'} logged in for 30+ days.`;
  return box(sayAll([['⚠ ', { bold: true, colour: LIGHT_COLOURS.watch }], [words, { bold: true }], [share === '' ? '' : `${share}${target}.`]]), {
    ground: GROUND.watch,
    edge: LIGHT_COLOURS.watch,
  });
}

const nameOf = (user: User | undefined): string => (user === undefined ? '' : (user.name ?? user.email ?? user.externalId).slice(0, NAME));

function cellsOf(user: User | undefined): Content[] {
  if (user === undefined) return [{ text: '' }, { text: '' }, { text: '' }];
  return [
    cell(user.name ?? user.email ?? user.externalId, { most: NAME }),
    cell(user.team ?? '–', { most: NAME, colour: LIGHT_COLOURS.ink2 }),
    cell(formatInteger(user.daysInactive), { align: 'right' }),
  ];
}
