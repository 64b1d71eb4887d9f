import { changeParts } from '../changes';
import { formatInteger, formatPercent, MISSING } from '../numbers';
import { tierWord } from '../words';
import { type Chart, type ChartSize, type JsonObject, optionOf, pointOf } from './chart';
import { type ChartColours, readableOn } from './chart-colours';
import { polygonShape, textShape } from './shapes';

export interface JourneyTier {
  readonly tier: 'core' | 'advanced' | 'power';
  readonly users: number;
  /** Of the active users; null when there are none. */
  readonly percent: number | null;
}

const GAP = 3;
const BELOW = 46;
/** Least height of a trapezoid, so that a small share can be seen; and from which on a number fits in it. */
const [LEAST, ROOM] = [4, 18];
/** What is left of the last share at its far end. */
const TAPER = 0.8;

/** How many of the active users reach each tier: a trapezoid a tier that narrows to the next, its percent inside, users and loss below. */
export function adoptionFunnel(tiers: readonly JourneyTier[], colours: ChartColours, size: ChartSize): Chart {
  const full = Math.max(1, size.height - BELOW);
  const width = (size.width - GAP * (tiers.length - 1)) / Math.max(1, tiers.length);
  const tall = (percent: number): number => Math.max(LEAST, (full * Math.min(100, Math.max(0, percent))) / 100);
  const shapes = tiers.flatMap(({ percent }, i): JsonObject[] => {
    const x = i * (width + GAP);
    const left = tall(percent ?? 0);
    const right = tall(tiers[i + 1]?.percent ?? (percent ?? 0) * TAPER);
    const fill = percent === null || percent <= 0 ? colours.track : (colours.funnel[i] ?? colours.accent);
    const inside = left + (right - left) * Math.min(1, 50 / width) >= ROOM;
    const colour = inside ? readableOn(fill, colours.card, colours.ink) : colours.ink;
    const text = textShape(inside ? x + 12 : x + 2, inside ? full / 2 : full / 2 - Math.max(left, right) / 2 - 12, formatPercent(percent), {
      colour,
      size: 18,
      weight: 700,
    });
    return [
      polygonShape(
        [
          [x, (full - left) / 2],
          [x + width, (full - right) / 2],
          [x + width, (full + right) / 2],
          [x, (full + left) / 2],
        ],
        fill,
      ),
      text,
      textShape(x + 2, full + 16, tierWord(tiers[i]!.tier), { colour: colours.ink, size: 12.5, weight: 650 }),
      textShape(x + 2, full + 35, i === 0 ? users(tiers[i]!.users) : lossText(tiers, i), { colour: colours.ink2 }),
    ];
  });
  return {
    option: optionOf({ graphic: shapes }),
    description: sentence(tiers),
    table: {
      caption: 'Users reaching each tier of features',
      head: ['Tier', 'Users', 'Share of active users', 'Change'],
      rows: tiers.map(({ tier, users: count, percent }, i) => [
        tierWord(tier),
        formatInteger(count),
        formatPercent(percent),
        i === 0 ? MISSING : lossText(tiers, i),
      ]),
    },
    points: tiers.map(({ tier, users: count, percent }, i) =>
      pointOf(tierWord(tier), [users(count), formatPercent(percent)], { x: i * (width + GAP), y: 0, width, height: full }),
    ),
  };
}

const users = (count: number): string => `${formatInteger(count)} ${count === 1 ? 'user' : 'users'}`;

/** Points between what is shown of two neighbours. */
function lossText(tiers: readonly JourneyTier[], i: number): string {
  const [before, now] = [tiers[i - 1]?.percent ?? null, tiers[i]?.percent ?? null];
  const { text } = changeParts({ change: before === null || now === null ? null : Math.round(now) - Math.round(before), changeKind: 'points' });
  return text === '' ? MISSING : text;
}

function sentence(tiers: readonly JourneyTier[]): string {
  if (tiers.every(({ users: count }) => count === 0)) return 'Nobody used a feature in this period.';
  return `Of the active users, ${tiers.map(({ tier, percent }) => `${formatPercent(percent)} reach ${tierWord(tier).toLowerCase()} features`).join(', ')}.`;
}
