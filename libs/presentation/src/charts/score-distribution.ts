import { formatInteger } from '../numbers';
import { type BandKey, bandWord } from '../words';
import { type Chart, type ChartSize, type JsonObject, optionOf, pixel, pointOf } from './chart';
import type { ChartColours } from './chart-colours';
import { niceScale } from './nice-scale';
import { plotArea } from './plot-area';
import { lineShape, textShape } from './shapes';
import { textWidth } from './text-width';

export interface DistributionBin {
  readonly from: number;
  readonly to: number;
  readonly band: BandKey;
  readonly accounts: number;
}

const BELOW = 52;

/** Accounts by score: a bar for each ten points, its number above it, the names of the bands below. */
export function scoreDistribution(bins: readonly DistributionBin[], colours: ChartColours, size: ChartSize): Chart {
  const total = bins.reduce((sum, { accounts }) => sum + accounts, 0);
  const area = plotArea({
    size,
    colours,
    scale: niceScale(Math.max(0, ...bins.map(({ accounts }) => accounts)), 3),
    steps: bins.length,
    above: 22,
    beside: 10,
    below: BELOW,
  });
  const pitch = (area.right - area.left) / Math.max(1, bins.length);
  const edge = (bin: number): number => area.left + pitch * bin;
  const bands = bins.flatMap(({ band }, bin) =>
    bins[bin - 1]?.band === band ? [] : [{ band, from: bin, to: bins.findLastIndex((other) => other.band === band) + 1 }],
  );
  const middles = apart(
    bands.map(({ band, from, to }) => ({ middle: (edge(from) + edge(to)) / 2, width: textWidth(bandWord(band)) })),
    size.width,
  );
  return {
    option: optionOf({
      ...area.axes,
      xAxis: { type: 'category', data: bins.map(range), show: false },
      graphic: [
        ...area.axis,
        ...bins.flatMap(({ accounts }, bin) =>
          accounts === 0
            ? []
            : [textShape(edge(bin) + pitch / 2, area.y(accounts) - 10, formatInteger(accounts), { colour: colours.ink, weight: 650, align: 'center' })],
        ),
        ...[...bins.map(({ from }) => from), bins.at(-1)?.to ?? 100].map((score, bin) =>
          textShape(edge(bin), area.bottom + 8, String(score), { colour: colours.ink2, align: 'center', baseline: 'top' }),
        ),
        ...bands.flatMap(({ band, from, to }, i): JsonObject[] => [
          lineShape([edge(from) + 3, area.bottom + 29], [edge(to) - 3, area.bottom + 29], colours.ink3),
          textShape(middles[i]!, area.bottom + 42, bandWord(band), { colour: colours.ink2, align: 'center' }),
        ]),
      ],
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: pixel(Math.max(2, pitch - 6)),
          data: bins.map(({ accounts }) => accounts),
          itemStyle: { color: colours.accent, borderRadius: [4, 4, 0, 0] },
        },
      ],
    }),
    description: sentence(bins, total),
    table: {
      caption: 'Accounts by adoption score',
      head: ['Score', 'Rating', 'Accounts'],
      rows: bins.map((bin) => [range(bin), bandWord(bin.band), formatInteger(bin.accounts)]),
    },
    points: bins.map((bin, i) =>
      pointOf(`Score ${range(bin)}`, [accountsText(bin.accounts), bandWord(bin.band)], {
        x: edge(i),
        y: area.top,
        width: pitch,
        height: area.bottom - area.top,
      }),
    ),
  };
}

const GAP = 6;

/** Middles of names in a row: each as wanted, or as far to the left as leaves room for those after it. */
function apart(names: readonly { readonly middle: number; readonly width: number }[], end: number): number[] {
  let limit = end;
  return names
    .toReversed()
    .map(({ middle, width }) => {
      const placed = Math.min(middle, limit - width / 2);
      limit = placed - width / 2 - GAP;
      return placed;
    })
    .toReversed();
}

/** The shown scores of a bin; 100 is in the last one. */
const range = ({ from, to }: DistributionBin): string => `${from}–${to === 100 ? 100 : to - 1}`;
const accountsText = (count: number): string => `${formatInteger(count)} ${count === 1 ? 'account' : 'accounts'}`;

function sentence(bins: readonly DistributionBin[], total: number): string {
  if (total === 0) return 'No account has a score yet.';
  const most = bins.reduce((top, bin) => (bin.accounts > top.accounts ? bin : top));
  const below50 = bins.filter(({ to }) => to <= 50).reduce((sum, { accounts }) => sum + accounts, 0);
  return `Of ${accountsText(total)} with a score, ${formatInteger(below50)} ${below50 === 1 ? 'is' : 'are'} below 50; the largest group has ${range(most)} (${bandWord(most.band)}).`;
}
