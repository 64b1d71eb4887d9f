import { mergePins } from './merge-pins';
import { niceScale, type Scale } from './nice-scale';
import { plotWidth } from './plot-area';

export interface GrowthWeek {
  /** Monday. */
  readonly weekOf: string;
  readonly actions: number;
}

export interface GrowthMilestone {
  readonly title: string;
  readonly date: string;
  readonly week: number;
}

/** A numbered pin above the curve, and the milestones that it stands for. */
export interface GrowthPin {
  /** `2`, or `2–3` when it stands for several. */
  readonly number: string;
  readonly x: number;
  readonly milestones: readonly GrowthMilestone[];
}

const DAY = 86_400_000;
/** Height of a pin, pixels. */
export const PIN = 20;
/** Free at the right, so that a pin on the last week is whole. */
export const BESIDE = PIN / 2 + 2;

/** The vertical scale of weekly actions. */
export const growthScale = (weeks: readonly GrowthWeek[]): Scale => niceScale(Math.max(...weeks.map(({ actions }) => actions)), 3);

/**
 * The pins of a growth chart, by day; the same ones stand in the chart and in the list below it. Milestones outside of its weeks have none.
 * @param width of the chart, pixels
 */
export function growthPins(weeks: readonly GrowthWeek[], milestones: readonly GrowthMilestone[], width: number): GrowthPin[] {
  if (weeks.length === 0) return [];
  const reached = milestones.filter(({ date }) => weekAt(date, weeks) !== null).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const { x } = plotWidth({ width, scale: growthScale(weeks), steps: weeks.length, beside: BESIDE });
  const pins = mergePins(reached.map(({ date }) => x(weekAt(date, weeks)!)));
  return pins.map(({ number, first, last, x: place }) => ({ number, x: place, milestones: reached.slice(first, last + 1) }));
}

/** The week that a day lies in; null before the first one. A day after the last one belongs to none either. */
export function weekAt(date: string, weeks: readonly GrowthWeek[]): number | null {
  const week = Math.floor((Date.parse(date) - Date.parse(weeks[0]!.weekOf)) / (7 * DAY));
  return week >= 0 && week < weeks.length ? week : null;
}
