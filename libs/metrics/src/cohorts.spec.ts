import fc from 'fast-check';
import { accountFacts, type StoryEvent, type StoryUser } from '../../../test/account-facts';
import { cohorts, type Cohorts } from './cohorts';
import { dayText } from './local-day';
import { monthOf, monthStart, monthText } from './local-month';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
/** A story on named days. */
const on = (user: number, text: string, more: Partial<StoryEvent> = {}): StoryEvent => ({ user, day: day(text), ...more });
const cohortsOn = (asOf: string, users: StoryUser[], events: StoryEvent[], today = day(asOf) + 1): Cohorts =>
  cohorts(accountFacts({ users, events }), { asOf: day(asOf), today });
const told = ({ cohorts: found }: Cohorts): unknown[] =>
  found.map(({ month, size, months }) => [monthText(month), size, months.map(({ activeUsers, partial }) => `${activeUsers}${partial ? '…' : ''}`).join(' ')]);

describe('months', () => {
  it.each([
    ['1970-01-01', 0, '1970-01'],
    ['1969-12-31', -1, '1969-12'],
    ['2024-02-29', 649, '2024-02'],
    ['2026-12-31', 683, '2026-12'],
  ])('%s is in month %i', (text, month, name) => {
    expect([monthOf(day(text)), monthText(month)]).toEqual([month, name]);
    expect(dayText(monthStart(month))).toBe(`${name}-01`);
  });
});

describe('cohorts', () => {
  const users = [{ signedUpOn: day('2026-01-31') }, { signedUpOn: day('2026-01-01') }, { signedUpOn: day('2026-02-01') }];

  it('follow those who signed up in a month, month by month up to the present one', () => {
    const events = [on(0, '2026-01-31'), on(0, '2026-02-28'), on(1, '2026-02-01'), on(2, '2026-03-10'), on(2, '2026-03-20')];
    expect(told(cohortsOn('2026-03-15', users, events))).toEqual([
      ['2026-01', 2, '1 2 0…'],
      ['2026-02', 1, '0 1…'],
    ]);
  });

  it('have a percent of the size', () => {
    const [cohort] = cohortsOn('2026-01-31', users, [on(0, '2026-01-31')]).cohorts;
    expect(cohort).toMatchObject({ size: 2, byFirstEvent: 0, months: [{ offset: 0, activeUsers: 1, retentionPercent: 50, partial: false }] });
  });

  it('call a month partial until its last day is over', () => {
    const partial = (asOf: string, today: number): boolean[] => cohortsOn(asOf, users, [], today).cohorts[0]!.months.map((month) => month.partial);
    expect(partial('2026-01-31', day('2026-01-31'))).toEqual([true]);
    expect(partial('2026-01-31', day('2026-02-01'))).toEqual([false]);
    expect(partial('2026-01-30', day('2026-02-10'))).toEqual([true]);
    expect(partial('2026-02-01', day('2026-02-02'))).toEqual([false, true]);
  });

  it('end with the twelfth month', () => {
    const [cohort] = cohortsOn('2027-06-30', [users[0]!], [on(0, '2026-12-31'), on(0, '2027-01-01')]).cohorts;
    expect(cohort!.months.map(({ activeUsers }) => activeUsers)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('take the first event of any channel for a blank sign-up, and leave out who has neither', () => {
    const found = cohortsOn('2026-03-31', [{}, {}, {}], [on(0, '2026-02-03', { api: true }), on(0, '2026-03-03'), on(1, '2026-03-03')]);
    expect(told(found)).toEqual([
      ['2026-02', 1, '0 1'],
      ['2026-03', 1, '1'],
    ]);
    expect(found).toMatchObject({ users: 2, byFirstEvent: 2, withoutStart: 1 });
  });

  it('see nothing after the day: neither a sign-up nor an event', () => {
    const found = cohortsOn('2026-02-28', [{ signedUpOn: day('2026-03-01') }, { signedUpOn: day('2026-03-01') }], [on(0, '2026-02-03'), on(0, '2026-03-03')]);
    expect(told(found)).toEqual([['2026-02', 1, '1']]);
    expect(found).toMatchObject({ users: 1, byFirstEvent: 1, withoutStart: 0 });
  });

  it('keep who has left', () => {
    const left = { signedUpOn: day('2026-01-05'), deactivatedOn: day('2026-01-20') };
    expect(told(cohortsOn('2026-02-28', [left], [on(0, '2026-01-06')]))).toEqual([['2026-01', 1, '1 0']]);
  });

  it('equal a recount with sets', () => {
    const first = day('2025-06-15');
    const someDay = fc.integer({ min: first, max: first + 500 });
    const someUser = fc.record({ signedUpOn: fc.option(someDay, { nil: undefined }) });
    const someEvent = fc.record({ user: fc.nat({ max: 4 }), day: someDay, api: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(someUser, { minLength: 5, maxLength: 5 }),
        fc.array(someEvent, { maxLength: 40 }),
        someDay,
        (people: StoryUser[], events: StoryEvent[], asOf) => {
          const found = cohorts(accountFacts({ users: people, events }), { asOf, today: asOf + 1 });
          const visible = events.filter((event) => event.day <= asOf);
          const startOf = (user: number): number => {
            const { signedUpOn } = people[user]!;
            if (signedUpOn !== undefined && signedUpOn <= asOf) return signedUpOn;
            return Math.min(Infinity, ...visible.filter((event) => event.user === user).map((event) => event.day));
          };
          const name = (of: number): string => dayText(of).slice(0, 7);
          const begun = [0, 1, 2, 3, 4].filter((user) => startOf(user) <= asOf);
          expect(found.users).toBe(begun.length);
          expect(found.cohorts.reduce((sum, { size }) => sum + size, 0)).toBe(begun.length);
          for (const { month, size, months } of found.cohorts) {
            const members = begun.filter((user) => name(startOf(user)) === monthText(month));
            expect(size).toBe(members.length);
            expect(months.at(-1)!.month).toBeLessThanOrEqual(monthOf(asOf));
            for (const { month: of, activeUsers, retentionPercent } of months) {
              const active = new Set(
                visible.filter((event) => !event.api && members.includes(event.user) && name(event.day) === monthText(of)).map((e) => e.user),
              );
              expect(activeUsers).toBe(active.size);
              expect(activeUsers).toBeLessThanOrEqual(size);
              expect(retentionPercent).toBeCloseTo((100 * active.size) / members.length, 9);
            }
          }
        },
      ),
    );
  });
});
