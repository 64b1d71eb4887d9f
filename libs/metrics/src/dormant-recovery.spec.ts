import fc from 'fast-check';
import { accountFacts, type StoryUser } from '../../../test/account-facts';
import { dormantRecovery } from './dormant-recovery';
import { windowOf } from './period';
import { userHealth } from './user-health';

const AS_OF = 20_000;
const WINDOW = windowOf(AS_OF, 30);
const BEFORE = WINDOW.from - 1;

/** One user who was active on these days. */
const recoveryOf = (user: StoryUser, days: readonly number[]): [number, number] => {
  const { dormantBefore, recovered } = dormantRecovery(accountFacts({ users: [user], events: days.map((day) => ({ user: 0, day })) }), WINDOW);
  return [dormantBefore, recovered];
};

describe('the recovery of dormant users', () => {
  it.each([
    ['quiet for 30 days before the window: at risk, not dormant', {}, [BEFORE - 29], [0, 0]],
    ['quiet for longer, and since', {}, [BEFORE - 30], [1, 0]],
    ['back on the first day of the window', {}, [BEFORE - 30, WINDOW.from], [1, 1]],
    ['back on its last day', {}, [BEFORE - 300, AS_OF], [1, 1]],
    ['back after it', {}, [BEFORE - 30, AS_OF + 1], [1, 0]],
    ['never active before', {}, [WINDOW.from], [0, 0]],
    ['left before the window', { deactivatedOn: BEFORE }, [BEFORE - 30, AS_OF], [0, 0]],
    ['came back, and left in the window', { deactivatedOn: AS_OF }, [BEFORE - 30, WINDOW.from], [1, 1]],
    ['signed up after having been active', { signedUpOn: AS_OF }, [BEFORE - 30, AS_OF], [1, 1]],
  ] as const)('%s', (_, user, days, expected) => {
    expect(recoveryOf(user, days)).toEqual(expected);
  });

  it('starts from the dormant users of the day before', () => {
    const events = fc.array(fc.record({ user: fc.nat(9), day: fc.integer({ min: AS_OF - 150, max: AS_OF + 5 }) }), { maxLength: 40 });
    fc.assert(
      fc.property(events, (told) => {
        const facts = accountFacts({ users: Array.from({ length: 10 }, () => ({})), events: told });
        const { dormantBefore, recovered } = dormantRecovery(facts, WINDOW);
        expect(dormantBefore).toBe(userHealth(facts, BEFORE).health.dormant);
        expect(recovered).toBeLessThanOrEqual(dormantBefore);
        expect(recovered).toBeGreaterThanOrEqual(dormantBefore - userHealth(facts, AS_OF).health.dormant);
      }),
    );
  });
});
