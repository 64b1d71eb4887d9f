/** Pins that stand so close that they are one: the numbers they bear, and where it stands. */
export interface Pin {
  /** `2`, or `2–3` when merged. */
  readonly number: string;
  /** Places of the first and last item in what was given. */
  readonly first: number;
  readonly last: number;
  readonly x: number;
}

/**
 * Pins for items along a line, numbered from 1; neighbours nearer than `distance` become one, in the middle of what it stands for, until
 * all keep that distance.
 * @param places of the items, in order from left to right, pixels
 */
export function mergePins(places: readonly number[], distance = 28): Pin[] {
  const pins: { first: number; last: number; x: number }[] = [];
  places.forEach((x, item) => {
    let pin = { first: item, last: item, x };
    for (let before = pins.at(-1); before !== undefined && pin.x - before.x < distance; before = pins.at(-1)) {
      pin = { first: before.first, last: pin.last, x: (places[before.first]! + places[pin.last]!) / 2 };
      pins.pop();
    }
    pins.push(pin);
  });
  return pins.map(({ first, last, x }) => ({ number: first === last ? `${first + 1}` : `${first + 1}–${last + 1}`, first, last, x }));
}
