/** An axis that begins at 0. */
export interface Scale {
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * Round ticks from 0 up to at least `top`: steps of 1, 2, 2.5 or 5 times a power of ten, never less than 1, since people and actions are
 * whole.
 * @param most ticks above 0
 */
export function niceScale(top: number, most = 4): Scale {
  const rough = Math.max(1, (Number.isFinite(top) ? top : 0) / most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough * (1 - 1e-9) && Number.isInteger(size)) ?? 10 * power;
  const count = Math.max(1, Math.ceil(top / step - 1e-9));
  return { max: count * step, ticks: Array.from({ length: count + 1 }, (_, tick) => tick * step) };
}
