import fc from 'fast-check';
import { accountFacts } from '../../../test/account-facts';
import { eachActiveDay, lastActiveDays } from './active-days';
import { BEFORE_EVERYTHING, type Day } from './facts';

const USERS = 3;
/** Three calendar quarters, so that every bit of every word has its turn. */
const ORIGIN = 92 * 200;
const day = fc.integer({ min: ORIGIN, max: ORIGIN + 275 });
const activity = fc.array(fc.record({ user: fc.nat({ max: USERS - 1 }), day }), { maxLength: 40 });
const factsOf = (events: { user: number; day: Day }[]) => accountFacts({ users: Array.from({ length: USERS }, () => ({})), events });

describe('the active days', () => {
  it('between two days are those of the calendar, ascending for each user', () => {
    fc.assert(
      fc.property(activity, day, day, (events, from, to) => {
        const found = Array.from({ length: USERS }, (): Day[] => []);
        eachActiveDay(factsOf(events).calendars, from, to, (user, on) => found[user]!.push(on));
        const expected = found.map((_, user) =>
          [...new Set(events.filter((e) => e.user === user && e.day >= from && e.day <= to).map((e) => e.day))].sort((a, b) => a - b),
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it('end with the last one up to a day, whichever day that is', () => {
    fc.assert(
      fc.property(activity, (events) => {
        const facts = factsOf(events);
        for (let to = ORIGIN - 1; to <= ORIGIN + 276; to += 1) {
          const last = [...lastActiveDays(facts.calendars, facts.users, to)];
          expect(last).toEqual(last.map((_, user) => Math.max(BEFORE_EVERYTHING, ...events.filter((e) => e.user === user && e.day <= to).map((e) => e.day))));
        }
      }),
      { numRuns: 20 },
    );
  });
});
