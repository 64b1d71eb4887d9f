import { LIGHT_COLOURS } from '@adoption/presentation';
import type { Content } from './pdf-content';

const TALL = 5;

/**
 * A share of a whole as a bar, another one as a black mark across it.
 * @param percent 0–100, more fills it; null: not known, the track alone
 * @param width points
 */
export function bar(percent: number | null, width: number, { colour = LIGHT_COLOURS.accent, marker = null as number | null } = {}): Content {
  const at = (value: number): number => (width * Math.min(100, Math.max(0, value))) / 100;
  const box = { type: 'rect' as const, y: 2, h: TALL, r: TALL / 2 };
  return {
    canvas: [
      { ...box, x: 0, w: width, color: LIGHT_COLOURS.track },
      ...(percent !== null && percent > 0 ? [{ ...box, x: 0, w: Math.max(TALL, at(percent)), color: colour }] : []),
      ...(marker === null
        ? []
        : [{ type: 'rect' as const, x: Math.min(width - 2, Math.max(0, at(marker) - 1)), y: 0, w: 2, h: TALL + 4, color: LIGHT_COLOURS.ink }]),
    ],
  };
}
