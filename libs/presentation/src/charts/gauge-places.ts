/** Degrees of the arc, and where it begins (clockwise from the right, as screens count). */
const [SWEEP, START] = [220, 160];
const LABEL_HALF = 8;

type Place = readonly [x: number, y: number];

/** Angle of a score of 0–100 on the arc, radians, clockwise from the right. */
export const gaugeAngle = (value: number): number => Math.round(((START + (SWEEP * Math.min(100, Math.max(0, value))) / 100) * Math.PI * 1e5) / 180) / 1e5;

export const gaugePlace = ([cx, cy]: Place, radius: number, value: number): [number, number] => [
  cx + radius * Math.cos(gaugeAngle(value)),
  cy + radius * Math.sin(gaugeAngle(value)),
];

/**
 * Where the words beside the peers' triangle go: outside it, within the picture, clear of the ring; where the side has no room they move up.
 * @param width of the words, pixels
 * @returns left edge and middle of the words
 */
export function peerLabelPlace(centre: Place, radius: number, value: number, width: number, picture: number): { x: number; y: number; width: number } {
  const angle = gaugeAngle(value);
  const [ax, ay] = gaugePlace(centre, radius + 16, value);
  // From the anchor outwards: left of it on the left half, right of it on the right half, centred on top.
  const x = Math.min(picture - width, Math.max(0, ax - (width * (1 - Math.cos(angle))) / 2));
  let y = ay;
  while (y > LABEL_HALF && nearest(centre, x, y, width) < radius + 14) y -= 1;
  return { x, y: Math.max(LABEL_HALF, y), width };
}

/** Distance of the centre from the box of the words. */
function nearest([cx, cy]: Place, x: number, y: number, width: number): number {
  const dx = Math.max(x - cx, 0, cx - (x + width));
  const dy = Math.max(y - LABEL_HALF - cy, 0, cy - (y + LABEL_HALF));
  return Math.hypot(dx, dy);
}
