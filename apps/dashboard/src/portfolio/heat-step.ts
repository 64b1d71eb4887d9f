const STEPS = 6;
/** From this step on, text needs the colour of the ground. */
const STRONG = 4;

/** The shade of a percent: 0 for none, 1–6 in equal parts; `strong` ones carry light text (dark text in dark colours). */
export function heatStep(percent: number): { readonly step: number; readonly strong: boolean } {
  const step = percent <= 0 ? 0 : Math.min(STEPS, Math.ceil((percent / 100) * STEPS));
  return { step, strong: step >= STRONG };
}
