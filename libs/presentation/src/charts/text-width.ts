import { AXIS_SIZE } from './chart';

const NARROW = /[ .,:;'|!ijlItfr()·–-]/;
const WIDE = /[mwMW%@]/;

/**
 * About how wide a text is in Inter, pixels; a little generous, since it decides what has room.
 * @param size of the font, pixels
 */
export function textWidth(text: string, size: number = AXIS_SIZE, weight = 400): number {
  let ems = 0;
  for (const letter of text) ems += NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.9 : /[A-Z0-9]/.test(letter) ? 0.66 : 0.58;
  return ems * size * (weight >= 600 ? 1.06 : 1);
}
