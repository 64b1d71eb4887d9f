import { randomUUID } from 'node:crypto';
import { deed, type DemoEvent } from './account-day';
import { FEATURE_KEYS } from './catalogue';
import { localDayOf, localHourOf, weekdayOf } from './local-clock';
import { Random } from './random';
import type { DemoAccount } from './workspace';

/** How likely something happens in each hour from 0 to 23, compared with the busiest. */
const HOURS = [1, 1, 1, 1, 1, 2, 5, 15, 50, 100, 100, 90, 60, 75, 90, 90, 80, 50, 20, 10, 6, 4, 2, 1];

/** A few things that happen right now, in accounts where it is time to work; by the same people all day. */
export function liveEvents(accounts: readonly DemoAccount[], now: number, random: Random): DemoEvent[] {
  const weights = accounts.map(({ spec }) => {
    const zone = spec.zone ?? 'UTC';
    const weekend = weekdayOf(localDayOf(zone, now)) > 4 ? spec.habits.weekendShare : 1;
    return spec.leftAgo === undefined ? Math.min(spec.people.regular, 150) * HOURS[localHourOf(zone, now)]! * weekend : 0;
  });
  const events: DemoEvent[] = [];
  for (let visits = random.integer(1, 2); visits > 0; visits--) {
    const account = accounts[random.weighted(weights)]!;
    const { spec, users } = account;
    const day = localDayOf(spec.zone ?? 'UTC', now);
    const there = users.filter(
      (user) => user.life !== null && user.life.last > day && new Random('there', user.externalId, day).chance(spec.habits.weekdayChance),
    );
    if (there.length === 0) continue;
    const user = random.pick(there);
    const features = FEATURE_KEYS.filter((key) => user.features.has(key));
    const session = spec.habits.sessionIds ? { sessionId: `${user.externalId}-live-${Math.floor(now / 3_600_000)}` } : {};
    const { event } = deed(features, false, true, spec.habits, random);
    events.push({
      id: randomUUID(),
      customerId: spec.externalId,
      userId: user.externalId,
      event,
      timestamp: new Date(now - random.integer(0, 3000)).toISOString(),
      ...session,
    });
  }
  return events;
}
