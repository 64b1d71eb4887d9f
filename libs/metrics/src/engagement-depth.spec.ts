import { accountFacts, NO_SESSIONS, type StoryEvent } from '../../../test/account-facts';
import { actionsBefore, engagementDepth, windowTotals } from './engagement-depth';
import { windowOf } from './period';

const AS_OF = 1000;
const WEEK = windowOf(AS_OF, 7);
const events: StoryEvent[] = [
  { user: 0, day: AS_OF - 7, quantity: 40 },
  { user: 0, day: AS_OF - 6, quantity: 30, create: true },
  { user: 0, day: AS_OF - 6, quantity: 5, api: true },
  { user: 1, day: AS_OF, quantity: 12, feature: 0 },
  { user: 1, day: AS_OF, quantity: 9, api: true },
  { user: 1, day: AS_OF + 1, quantity: 99 },
];
const facts = accountFacts({ users: [{}, {}], events, features: [{}], gauges: [{ metric: 'integrations', day: AS_OF - 400, value: 3 }] });
const totals = windowTotals(facts.dayTotals, WEEK);

describe('engagement', () => {
  it('sums the days of the window', () => {
    expect(totals).toEqual({ events: 2, actions: 42, apiCalls: 14, apiCallsPeak: 9, creations: 1, unmapped: 3, late: 0 });
  });

  it('tells the depth per session, user, week and day', () => {
    const sessions = { sessions: 6, totalSeconds: 300, medianSeconds: 20, collaborative: 3 };
    expect(engagementDepth(facts, WEEK, sessions, totals, 2)).toEqual({
      actionsPerSession: 7,
      apiCallsPerDay: 2,
      integrations: 3,
      contentCreated: 1,
      collaborationPercent: 50,
      loginFrequency: 3,
      sessionSeconds: 50,
    });
    expect(engagementDepth(facts, windowOf(AS_OF, 14), sessions, totals, 2).loginFrequency).toBe(1.5);
  });

  it('knows nothing per session without sessions', () => {
    expect(engagementDepth(accountFacts({}), WEEK, NO_SESSIONS, totals, 0)).toMatchObject({
      actionsPerSession: null,
      collaborationPercent: null,
      loginFrequency: null,
      sessionSeconds: null,
      integrations: null,
    });
  });

  it('compares with the actions before only when the account was in use from that window’s first day on', () => {
    const since = (firstEventDay: number) => actionsBefore({ ...facts, firstEventDay }, WEEK);
    expect([since(AS_OF - 13), since(AS_OF - 12)]).toEqual([40, null]);
  });
});
