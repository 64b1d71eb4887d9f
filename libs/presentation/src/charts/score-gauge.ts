import { formatInteger, MISSING } from '../numbers';
import { type BandKey, bandWord } from '../words';
import { type Chart, type ChartSize, type JsonObject, optionOf, pixel, pointOf } from './chart';
import type { ChartColours } from './chart-colours';
import { covers, gaugeAngle, gaugePlace, PEER_SIZE, peerLabel } from './gauge-places';
import { polygonShape, textShape } from './shapes';

export interface GaugeScore {
  /** As shown, 0–100; null when there is not enough data. */
  readonly score: number | null;
  readonly band: BandKey | null;
  readonly delta: number | null;
  readonly peerMedian: number | null;
  /** What the delta is from: `last month`; see `earlierWord`. */
  readonly earlier: string | null;
}

const BANDS: readonly { readonly band: BandKey; readonly from: number; readonly to: number }[] = [
  { band: 'poor', from: 0, to: 50 },
  { band: 'fair', from: 50, to: 70 },
  { band: 'good', from: 70, to: 85 },
  { band: 'excellent', from: 85, to: 100 },
];
const THICK = 19;
/** Between arc and ring, ring and what stands outside it, pixels. */
const [TO_RING, OUTSIDE] = [9, 42];
/** Above the ring and below its ends, for words, pixels. */
const [ABOVE, BELOW] = [26, 20];
/** How far down the ends of the arc reach, in radii. */
const DEEP = Math.sin(Math.PI / 9);

/** The score on an arc of 220°, the bands on a thin ring outside it, the peers' median as a triangle. */
export function scoreGauge(given: GaugeScore, colours: ChartColours, size: ChartSize): Chart {
  const { score, band, peerMedian } = given;
  const radius = Math.max(40, Math.min(size.width / 2 - OUTSIDE, (size.height - ABOVE - BELOW) / (1 + DEEP)));
  const [cx, cy] = [size.width / 2, (size.height - ABOVE - BELOW - radius * (1 + DEEP)) / 2 + ABOVE + radius];
  const place = (value: number, r: number): [number, number] => gaugePlace([cx, cy], r, value);
  const sector = (from: number, to: number, fill: string): JsonObject => ({
    type: 'sector',
    silent: true,
    z: 1,
    shape: {
      cx,
      cy: pixel(cy),
      r0: pixel(radius - THICK - TO_RING),
      r: pixel(radius - TO_RING),
      startAngle: gaugeAngle(from),
      endAngle: gaugeAngle(to),
      clockwise: true,
      cornerRadius: 6,
    },
    style: { fill },
  });
  const ring = BANDS.map(({ band: of, from, to }) => ({
    type: 'arc',
    silent: true,
    z: 2,
    shape: {
      cx,
      cy: pixel(cy),
      r: pixel(radius),
      startAngle: gaugeAngle(from + (from === 0 ? 0 : 0.5)),
      endAngle: gaugeAngle(to - (to === 100 ? 0 : 0.5)),
      clockwise: true,
    },
    style: { stroke: of === band ? colours.accent : colours.track, lineWidth: of === band ? 3 : 2.5, fill: 'none' },
  }));
  const peer = peerMedian === null ? null : peerLabel([cx, cy], radius, peerMedian, size.width);
  const ticks = [50, 70, 85].flatMap((tick) => {
    const [x, y] = place(tick, radius + 12);
    const near = peerMedian !== null && Math.abs(peerMedian - tick) < 4;
    return near || covers(peer, x, y) ? [] : [textShape(x, y, String(tick), { colour: colours.ink2, align: 'center', size: 10.5 })];
  });
  const ends = [0, 100].map((end) => {
    const [x, y] = place(end, radius - TO_RING - THICK / 2);
    return textShape(x + (end === 0 ? -2 : 2), y + 17, String(end), { colour: colours.ink2, align: 'center', size: 10.5 });
  });
  return {
    option: optionOf({
      graphic: [
        sector(0, 100, colours.track),
        ...(score !== null && score > 0 ? [sector(0, Math.min(100, score), colours.accent)] : []),
        ...ring,
        ...ticks,
        ...ends,
        ...(peer === null
          ? []
          : [
              polygonShape(peer.triangle, colours.ink),
              textShape(peer.x + peer.width / 2, peer.y, peer.text, { colour: colours.ink, weight: 650, size: PEER_SIZE, align: 'center' }),
            ]),
        textShape(cx, cy - 10, score === null ? MISSING : String(score), { colour: colours.ink, size: 54, weight: 700, align: 'center' }),
        textShape(cx, cy + 28, score === null ? 'Not enough\ndata yet' : 'out of 100', { colour: colours.ink2, size: 12.5, align: 'center' }),
      ],
    }),
    description: sentence(given),
    table: {
      caption: 'Adoption score',
      head: ['Score', 'Rating', 'Change', 'Peer median'],
      rows: [
        [score === null ? MISSING : String(score), band === null ? MISSING : bandWord(band), changeWords(given.delta) ?? MISSING, formatInteger(peerMedian)],
      ],
    },
    points: [pointOf('Adoption score', [sentence(given)], { x: 0, y: 0, ...size })],
  };
}

function changeWords(delta: number | null): string | null {
  if (delta === null) return null;
  const points = Math.round(Math.abs(delta));
  return points === 0 ? 'No change' : `${delta > 0 ? 'Up' : 'Down'} ${points}`;
}

function sentence({ score, band, delta, peerMedian, earlier }: GaugeScore): string {
  if (score === null) return `Adoption score: not enough data yet.${peerMedian === null ? '' : ` Peer median ${formatInteger(peerMedian)}.`}`;
  const change = changeWords(delta);
  return [
    `Adoption score ${score} out of 100${band === null ? '' : `, rated ${bandWord(band)}`}.`,
    change === null || earlier === null ? null : `${change} from ${earlier}.`,
    peerMedian === null ? null : `Peer median ${formatInteger(peerMedian)}.`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
