/** What can be written as JSON: an option made of it can be sent to a worker thread. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export interface JsonObject {
  readonly [key: string]: Json;
}

/** An option that ECharts takes as it is: series for data, `graphic` for everything that is text or has a place in pixels. */
export type ChartOption = {
  animation: boolean;
  textStyle: JsonObject;
  graphic: JsonObject[];
  series: JsonObject[];
  grid?: JsonObject;
  xAxis?: JsonObject;
  yAxis?: JsonObject;
  visualMap?: JsonObject;
};

/** Pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** One step of the cursor: what tooltip and screen reader say there, and which part of the chart it stands for, in pixels. */
export interface ChartPoint {
  /** Title and values in one line: `22 Nov 2026: MAU 145, WAU 128, DAU 8`. */
  readonly label: string;
  readonly title: string;
  readonly values: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The same values to read. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Chart {
  readonly option: ChartOption;
  /** One sentence that states the finding. */
  readonly description: string;
  readonly table: ChartTable;
  readonly points: readonly ChartPoint[];
}

export const FONT_FAMILY = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";

/** Size of the text beside axes, pixels. */
export const AXIS_SIZE = 11.5;

type Box = Pick<ChartPoint, 'x' | 'y' | 'width' | 'height'>;

export const pointOf = (title: string, values: readonly string[], { x, y, width, height }: Box): ChartPoint => ({
  label: values.length === 0 ? title : `${title}: ${values.join(', ')}`,
  title,
  values,
  x: pixel(x),
  y: pixel(y),
  width: pixel(width),
  height: pixel(height),
});

/** A place in pixels, without the digits that nobody sees. */
export const pixel = (value: number): number => Math.round(value * 100) / 100 + 0;

/** What all charts have in common: no movement, one font, text without an outline. */
export const optionOf = (parts: Partial<ChartOption>): ChartOption => ({
  animation: false,
  textStyle: { fontFamily: FONT_FAMILY, textBorderWidth: 0 },
  graphic: [],
  series: [],
  ...parts,
});
