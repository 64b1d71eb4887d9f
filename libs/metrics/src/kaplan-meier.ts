/** How near to one half survival counts as one half: products of fractions do not hit it exactly. */
const HALF = 0.5 + 1e-12;

/**
 * Kaplan–Meier median: the smallest time t at which the estimated share S(t) still without the event has fallen to one half;
 * null when it never does, as when most are censored.
 * S(t) is the product over the times up to t of 1 − (events at the time) / (subjects still watched at the time); a subject
 * censored at a time was watched at that time.
 * @param events number of events by time (whole numbers from 0)
 * @param censored number of subjects last seen without the event, by time; as long as `events`
 */
export function kaplanMeierMedian(events: Int32Array, censored: Int32Array): number | null {
  let watched = 0;
  for (let time = 0; time < events.length; time++) watched += events[time]! + censored[time]!;
  let without = 1;
  for (let time = 0; time < events.length; time++) {
    if (events[time]! > 0) {
      without *= 1 - events[time]! / watched;
      if (without <= HALF) return time;
    }
    watched -= events[time]! + censored[time]!;
  }
  return null;
}
