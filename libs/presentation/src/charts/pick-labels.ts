import { textWidth } from './text-width';

/** A label below an axis: its text, where it begins and which step it names. */
export interface PickedLabel {
  readonly step: number;
  readonly text: string;
  /** Left edge, pixels. */
  readonly x: number;
}

const GAP = 20;

/**
 * The labels of an axis that have room, evenly spread and counted back from the last step, each within the axis.
 * @param places middle of each step, pixels
 * @param strides distances between labels that make sense, smallest first; multiples of the last one after them
 */
export function pickLabels(texts: readonly string[], places: readonly number[], from: number, to: number, strides: readonly number[]): PickedLabel[] {
  const last = texts.length - 1;
  for (let turn = 0; ; turn++) {
    const stride = strides[turn] ?? (strides.at(-1) ?? 1) * (turn - strides.length + 2);
    const picked: PickedLabel[] = [];
    for (let step = last; step >= 0; step -= stride) {
      const width = textWidth(texts[step]!);
      picked.unshift({ step, text: texts[step]!, x: Math.max(from, Math.min(to - width, places[step]! - width / 2)) });
    }
    const apart = picked.every((label, i) => i === 0 || label.x - (picked[i - 1]!.x + textWidth(picked[i - 1]!.text)) >= GAP);
    const twice = picked.some((label, i) => i > 0 && label.text === picked[i - 1]!.text);
    if ((apart && !twice) || stride > last) return picked;
  }
}
