const STEPS = 6;

/** The shade of a percent: 0 for none, 1–6 in equal parts. */
export const heatStep = (percent: number): number => (percent <= 0 ? 0 : Math.min(STEPS, Math.ceil((percent / 100) * STEPS)));
