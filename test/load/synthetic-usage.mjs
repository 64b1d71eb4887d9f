// Usage of a B2B product as it would arrive: many customers in several zones, sessions of five to eight events in office hours,
// a little API traffic, nearly in order of time. The same seed gives the same stream but for its ids.
import { randomUUID } from 'node:crypto';

const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** Zones with about their distance from UTC in hours, enough to place office hours. */
const ZONES = [
  ['UTC', 0],
  ['Europe/Berlin', 1],
  ['America/New_York', -5],
  ['America/Los_Angeles', -8],
  ['Asia/Kolkata', 5.5],
  ['Asia/Tokyo', 9],
  ['Australia/Sydney', 10],
];

const TIERS = ['core', 'core', 'core', 'advanced', 'power'];
/** Twenty features; each is used, every fourth creates content, every fifth is for working together. */
export const FEATURES = Array.from({ length: 20 }, (_, slot) => ({
  slot,
  key: `feature-${slot + 1}`,
  name: `Feature ${slot + 1}`,
  tier: TIERS[slot >> 2],
  events: [['used', 'use'], ...(slot % 4 === 1 ? [['created', 'create']] : []), ...(slot % 5 === 2 ? [['shared', 'collaborate']] : [])].map(([verb, kind]) => ({
    name: `Feature ${slot + 1} ${verb}`,
    kind,
  })),
}));

/** The feature of kind `api`: API calls count as its use. */
export const API_SLOT = 16;

/** A stream of numbers that a seed decides (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Customers of believable sizes: most have some dozens of users, a few have thousands. `users` are numbered through all customers. */
export function customersOf(count, seed, median = 71) {
  const random = randomOf(seed);
  let firstUser = 1;
  return Array.from({ length: count }, (_, i) => {
    const [zone, offset] = ZONES[i % ZONES.length];
    const normal = Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random());
    const users = Math.min(5_000, Math.max(5, Math.round(median * Math.exp(0.9 * normal))));
    const customer = { number: i + 1, externalId: `customer-${i + 1}`, zone, offset, users, firstUser };
    firstUser += users;
    return customer;
  });
}

/** Days from Monday to Friday, by UTC. */
export const isWeekday = (day) => (day + 3) % 7 < 5;

/** Low slots are popular, high ones rare. */
export const pickFeature = (random) => FEATURES[Math.floor(random() ** 2 * FEATURES.length)];

const pickEvent = (random, feature) => (random() < 0.7 ? feature.events[0] : feature.events[Math.floor(random() * feature.events.length)]);

/** The sessions (of `shortest` events or up to three more) and API calls of one customer's one day, as events: `{customer, user, at, session, feature, event, api, quantity}`. */
export function* eventsOfDay(customer, day, random, { sessionless = false, shortest = 5 } = {}) {
  const share = isWeekday(day) ? 0.35 : 0.04;
  const localMidnight = day * DAY - customer.offset * HOUR;
  for (let user = customer.firstUser; user < customer.firstUser + customer.users; user++) {
    if (random() >= share) continue;
    const sessions = random() < 0.3 ? 2 : 1;
    for (let n = 0; n < sessions; n++) {
      const session = sessionless ? null : randomUUID();
      let at = localMidnight + (8 + 10 * random()) * HOUR;
      const events = shortest + Math.floor(4 * random());
      for (let i = 0; i < events; i++) {
        const feature = pickFeature(random);
        yield { customer, user, at: Math.floor(at), session, feature, event: pickEvent(random, feature).name, api: false, quantity: 1 };
        at += (20 + 220 * random()) * 1_000;
      }
    }
    if (random() < 0.12) {
      const feature = FEATURES[API_SLOT];
      yield {
        customer,
        user,
        at: Math.floor(localMidnight + 24 * random() * HOUR),
        session: null,
        feature,
        event: feature.events[0].name,
        api: true,
        quantity: 1 + Math.floor(20 * random()),
      };
    }
  }
}

/** Share of events that arrive hours after their time. */
const LATE = 0.02;

/** Every customer's events from a day on, endless, an hour's worth in order of time; some come up to 36 hours late. */
export function* stream(customers, firstDay, seed, { sessionlessShare = 0 } = {}) {
  const random = randomOf(seed);
  const hours = new Map();
  for (let day = firstDay; ; day++) {
    for (const customer of customers) {
      const sessionless = customer.number <= customers.length * sessionlessShare;
      for (const event of eventsOfDay(customer, day, random, { sessionless })) {
        const hour = Math.floor(event.at / HOUR) + (random() < LATE ? 1 + Math.floor(36 * random()) : 0);
        const waiting = hours.get(hour);
        if (waiting === undefined) hours.set(hour, [event]);
        else waiting.push(event);
      }
    }
    // The next day reaches back to the evening before in the zones east of Greenwich.
    const complete = [...hours.keys()].filter((hour) => hour < (day + 1) * 24 - 10).sort((a, b) => a - b);
    for (const hour of complete) {
      const events = hours.get(hour).sort((a, b) => a.at - b.at);
      hours.delete(hour);
      yield* events;
    }
  }
}

/** Events among which a sender's repetitions are found. */
const RECENT = 5_000;

/** What a sender sends: `make` of every event, and for the given share of all a recent one once more. Yields `{item, fresh}`. */
export function* withRepeats(events, share, seed, make) {
  const random = randomOf(seed);
  const recent = [];
  for (let made = 0; ;) {
    if (recent.length === RECENT && random() < share) {
      yield { item: recent[Math.floor(random() * RECENT)], fresh: false };
      continue;
    }
    const item = make(events.next().value);
    recent[made++ % RECENT] = item;
    yield { item, fresh: true };
  }
}

/** The line of NDJSON that a sender would write for an event. Nothing in it needs escaping. */
export function lineOf({ customer, user, at, session, event, api, quantity }) {
  const tail = `${session === null ? '' : `,"sessionId":"${session}"`}${api ? ',"channel":"api"' : ''}${quantity === 1 ? '' : `,"quantity":${quantity}`}`;
  return `{"id":"${randomUUID()}","customerId":"${customer.externalId}","userId":"user-${user}","event":"${event}","timestamp":"${new Date(at).toISOString()}"${tail}}`;
}
