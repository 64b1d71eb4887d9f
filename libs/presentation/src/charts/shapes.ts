import { AXIS_SIZE, FONT_FAMILY, type JsonObject, pixel } from './chart';

interface TextStyle {
  readonly colour: string;
  readonly size?: number;
  readonly weight?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'top' | 'middle' | 'bottom';
}

/** Above lines and areas. */
const ABOVE = 10;

export const textShape = (x: number, y: number, text: string, style: TextStyle): JsonObject => ({
  type: 'text',
  x: pixel(x),
  y: pixel(y),
  z: ABOVE,
  silent: true,
  style: {
    text,
    fill: style.colour,
    fontFamily: FONT_FAMILY,
    fontSize: style.size ?? AXIS_SIZE,
    fontWeight: style.weight ?? 400,
    align: style.align ?? 'left',
    verticalAlign: style.baseline ?? 'middle',
  },
});

type Place = readonly [x: number, y: number];

export const lineShape = ([x1, y1]: Place, [x2, y2]: Place, stroke: string, width = 1, dash: readonly number[] = []): JsonObject => ({
  type: 'line',
  z: 1,
  silent: true,
  shape: { x1: pixel(x1), y1: pixel(y1), x2: pixel(x2), y2: pixel(y2) },
  style: { stroke, lineWidth: width, ...(dash.length > 0 && { lineDash: [...dash] }) },
});

export interface BoxStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly radius?: number;
}

export const boxShape = (box: { x: number; y: number; width: number; height: number }, { fill, stroke, width = 1, radius = 0 }: BoxStyle): JsonObject => ({
  type: 'rect',
  z: ABOVE - 1,
  silent: true,
  shape: { x: pixel(box.x), y: pixel(box.y), width: pixel(box.width), height: pixel(box.height), r: radius },
  style: { fill: fill ?? 'none', ...(stroke !== undefined && { stroke, lineWidth: width }) },
});

export const dotShape = ([cx, cy]: Place, r: number, fill: string, stroke?: string): JsonObject => ({
  type: 'circle',
  z: ABOVE - 1,
  silent: true,
  shape: { cx: pixel(cx), cy: pixel(cy), r },
  style: { fill, ...(stroke !== undefined && { stroke, lineWidth: 2 }) },
});

export const polygonShape = (points: readonly Place[], fill: string): JsonObject => ({
  type: 'polygon',
  z: ABOVE - 1,
  silent: true,
  shape: { points: points.map(([x, y]) => [pixel(x), pixel(y)]) },
  style: { fill },
});
