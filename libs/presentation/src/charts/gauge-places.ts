import { formatInteger } from '../numbers';
import { textWidth } from './text-width';

/** Degrees of the arc, and where it begins (clockwise from the right, as screens count). */
const [SWEEP, START] = [220, 160];
/** The triangle: how far from the ring, how tall, half as wide. */
const [OFF, TALL, HALF] = [2, 8, 5.5];
const LINE = 13;
/** On the sides, where the picture is narrowest, the words take two lines. */
const SIDE = 0.8;

export const PEER_SIZE = 11;

type Place = readonly [x: number, y: number];

/** Angle of a score of 0–100 on the arc, radians, clockwise from the right. */
export const gaugeAngle = (value: number): number => Math.round(((START + (SWEEP * Math.min(100, Math.max(0, value))) / 100) * Math.PI * 1e5) / 180) / 1e5;

export const gaugePlace = (centre: Place, radius: number, value: number): [number, number] => polar(centre, radius, gaugeAngle(value));

const polar = ([cx, cy]: Place, radius: number, angle: number): [number, number] => [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];

/** The peers' mark outside the ring: a triangle that points to it, and words beside that. */
export interface PeerLabel {
  readonly text: string;
  /** Left edge and middle of the words, pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly triangle: readonly [number, number][];
}

/**
 * Where the peers' mark goes: outside the ring, its words within the picture and clear of the triangle; they move up where the side has no
 * room.
 * @param picture width of the whole chart, pixels
 */
export function peerLabel(centre: Place, radius: number, value: number, picture: number): PeerLabel {
  const angle = gaugeAngle(value);
  const aside = Math.abs(Math.cos(angle)) > SIDE;
  const text = `Peers${aside ? '\n' : ' '}${formatInteger(value)}`;
  const width = Math.max(...text.split('\n').map((line) => textWidth(line, PEER_SIZE, 650)));
  const height = aside ? 2 * LINE : LINE;
  const [ax, ay] = polar(centre, radius + OFF + TALL + 2, angle);
  // The words hang on the tip of the mark by the edge that faces it.
  const x = Math.min(picture - width, Math.max(0, ax - (width * (1 - Math.cos(angle))) / 2));
  let y = ay + (height / 2) * Math.sin(angle);
  while (y > height / 2 && distance(centre, { x, y, width, height }) < radius + OFF + TALL + 1) y -= 1;
  const turn = HALF / (radius + OFF + TALL);
  return {
    text,
    x,
    y: Math.max(height / 2, y),
    width,
    height,
    triangle: [polar(centre, radius + OFF, angle), polar(centre, radius + OFF + TALL, angle - turn), polar(centre, radius + OFF + TALL, angle + turn)],
  };
}

/** Whether a number of the scale at this place would touch the words. */
export const covers = (label: PeerLabel | null, x: number, y: number): boolean => label !== null && distance([x, y], label) < 9;

/** Distance of a place from a box given by its left edge and middle; 0 within. */
function distance([px, py]: Place, box: Pick<PeerLabel, 'x' | 'y' | 'width' | 'height'>): number {
  const dx = Math.max(box.x - px, 0, px - (box.x + box.width));
  const dy = Math.max(box.y - box.height / 2 - py, 0, py - (box.y + box.height / 2));
  return Math.hypot(dx, dy);
}
