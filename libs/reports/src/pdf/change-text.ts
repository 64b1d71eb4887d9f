import { type Audience, changeGoodness, changeParts, changeText, type Changed, LIGHT_COLOURS, LOWER_IS_BETTER } from '@adoption/presentation';

/** A change in words with its colour: green for what is welcome; what is not is not marked for the account itself. */
export function changeLook(metric: Changed, key: string, audience: Audience): { readonly text: string; readonly colour: string } {
  const parts = changeParts(metric);
  const goodness = changeGoodness(parts.direction, LOWER_IS_BETTER.has(key));
  const text = changeText(parts);
  if (goodness === 'neutral' || (goodness === 'poor' && audience === 'customer')) return { text, colour: LIGHT_COLOURS.ink2 };
  return { text, colour: LIGHT_COLOURS[goodness] };
}
