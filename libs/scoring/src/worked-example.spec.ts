import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptionFigures, type AdoptionFigures, BEFORE_EVERYTHING, type Day } from '@adoption/metrics';
import { accountFacts, NO_SESSIONS, type StoryEvent } from '../../../test/account-facts';
import { type AdoptionScore, adoptionScore } from './adoption-score';
import { scoreChange } from './score-change';
import { type ScoreFigures, scoreFigures } from './score-figures';
import { scoreWith } from './what-if';

/** Day 1 of the README's example. */
const DAY_1 = 20_000;
const PEOPLE = ['Ann', 'Ben', 'Cleo', 'Dan', 'Eve'] as const;
const FEATURES = ['Dashboard', 'Reports', 'Alerts', 'Analytics'] as const;

/** Day, who, with what, how many actions: one event, and a session of its own. */
const HUMAN_EVENTS: readonly (readonly [number, (typeof PEOPLE)[number], (typeof FEATURES)[number], number])[] = [
  [1, 'Ann', 'Dashboard', 20],
  [3, 'Ben', 'Dashboard', 20],
  [8, 'Ann', 'Dashboard', 12],
  [9, 'Ben', 'Dashboard', 10],
  [10, 'Ann', 'Reports', 10],
  [11, 'Cleo', 'Reports', 10],
  [15, 'Ann', 'Dashboard', 12],
  [16, 'Ben', 'Dashboard', 10],
  [17, 'Cleo', 'Reports', 10],
  [18, 'Dan', 'Reports', 10],
];
/** Day, who, how many API calls. */
const API_EVENTS: readonly (readonly [number, (typeof PEOPLE)[number], number])[] = [
  [12, 'Ann', 35],
  [19, 'Ann', 35],
];
const SEATS = 5;
const CALLS_PER_DAY = 10;

const dayOf = (number: number): Day => DAY_1 + number - 1;
const events: StoryEvent[] = [
  ...HUMAN_EVENTS.map(([day, who, feature, quantity]) => ({
    day: dayOf(day),
    user: PEOPLE.indexOf(who),
    feature: FEATURES.indexOf(feature),
    quantity,
  })),
  ...API_EVENTS.map(([day, who, quantity]) => ({ day: dayOf(day), user: PEOPLE.indexOf(who), quantity, api: true })),
];
const FACTS = accountFacts({
  users: PEOPLE.map(() => ({ signedUpOn: DAY_1 })),
  features: FEATURES.map((name) => ({ key: name.toLowerCase(), name, tier: name === 'Analytics' ? 'advanced' : 'core' })),
  contracts: [{ startsOn: DAY_1, endsOn: DAY_1 + 364, seats: SEATS }],
  entitlements: [{ metric: 'api_calls_per_day', validFrom: BEFORE_EVERYTHING, limit: CALLS_PER_DAY, features: [] }],
  events,
});

/** The figures of the seven days that end on a day. */
function week(lastDay: number): AdoptionFigures {
  const to = dayOf(lastDay);
  const sessions = HUMAN_EVENTS.filter(([day]) => day > lastDay - 7 && day <= lastDay).length;
  return adoptionFigures(FACTS, { window: { from: to - 6, to, days: 7 }, sessions: { ...NO_SESSIONS, sessions }, powerThreshold: null }, '7d');
}

const README = readFileSync(join(__dirname, '../README.md'), 'utf8');
const now = week(21);
const then = week(14);
const pointsOf = (score: AdoptionScore): (readonly [string, number, number])[] =>
  score.components.map(({ key, normalized, points }) => [key, Number(normalized!.toFixed(2)), Number(points!.toFixed(2))] as const);

describe('the worked example of the README', () => {
  it('lists these events', () => {
    for (const [day, who, feature, actions] of HUMAN_EVENTS) expect(README).toContain(`| ${day} | ${who} | ${feature} | ${actions} |`);
    for (const [day, who, calls] of API_EVENTS) expect(README).toContain(`| ${day} | ${who} | API | ${calls} calls |`);
  });

  it.each([
    ['now', now, { everActive: 4, mau: 4, activeUsers: 4, actions: 42, before: 42, apiCalls: 35, users: 80, activation: 80 }],
    ['a window earlier', then, { everActive: 3, mau: 3, activeUsers: 3, actions: 42, before: 40, apiCalls: 35, users: 60, activation: 60 }],
  ] as const)('makes these figures of them, %s', (_, figures, expected) => {
    const { health } = figures;
    expect(health.active + health.engaged + health.atRisk + health.dormant).toBe(expected.everActive);
    expect(figures).toMatchObject({
      licensedUsers: SEATS,
      mau: expected.mau,
      activeUsers: expected.activeUsers,
      activation: { raw: expected.activation, basis: 'licensed' },
      features: { available: 4, used: 2, adopted: 2, breadthPercent: 50 },
      totals: { actions: expected.actions, apiCalls: expected.apiCalls },
      actionsBefore: expected.before,
      engagement: { actionsPerSession: 10.5, apiCallsPerDay: 5 },
      entitlements: [
        { metric: 'users', used: expected.mau, limit: 5, utilizationPercent: expected.users },
        { metric: 'api_calls_per_day', used: 5, limit: 10, utilizationPercent: 50 },
      ],
    });
  });

  it('takes these of them for the score', () => {
    const same = { breadthPercent: 50, actionsPerSession: 10.5 };
    const nowTaken: ScoreFigures = { ...same, daysOfUse: 21, activationPercent: 80, actions: 42, actionsBefore: 42, utilizationPercents: [80, 50] };
    const thenTaken: ScoreFigures = { ...same, daysOfUse: 14, activationPercent: 60, actions: 42, actionsBefore: 40, utilizationPercents: [60, 50] };
    expect([scoreFigures(now), scoreFigures(then)]).toEqual([nowTaken, thenTaken]);
  });

  it('weighs them so', () => {
    const [scoreNow, scoreThen] = [adoptionScore(scoreFigures(now)), adoptionScore(scoreFigures(then))];
    expect(pointsOf(scoreNow)).toEqual([
      ['userActivation', 80, 20],
      ['featureBreadth', 50, 12.5],
      ['engagementDepth', 70, 14],
      ['usageTrend', 50, 7.5],
      ['entitlementUtilization', 65, 9.75],
    ]);
    expect(pointsOf(scoreThen)).toEqual([
      ['userActivation', 60, 15],
      ['featureBreadth', 50, 12.5],
      ['engagementDepth', 70, 14],
      ['usageTrend', 60.93, 9.14],
      ['entitlementUtilization', 55, 8.25],
    ]);
    expect([scoreNow.exact!.toFixed(2), scoreNow.shown, scoreNow.band]).toEqual(['63.75', 64, 'fair']);
    expect([scoreThen.exact!.toFixed(2), scoreThen.shown, scoreThen.band]).toEqual(['58.89', 59, 'fair']);
  });

  it('explains the change, in the README’s words and numbers', () => {
    const change = scoreChange(adoptionScore(scoreFigures(now)), adoptionScore(scoreFigures(then)));
    expect(change.delta).toBeCloseTo(4.86, 2);
    expect(change.explanation).toBe('+5, because user activation +5.0, usage trend −1.6 and entitlement utilization +1.5 points.');
    expect(README).toContain(change.explanation);
  });

  it('shows its table', () => {
    const [scoreNow, scoreThen] = [adoptionScore(scoreFigures(now)), adoptionScore(scoreFigures(then))];
    const { deltaPoints } = scoreChange(scoreNow, scoreThen);
    const before = new Map(scoreThen.components.map((component) => [component.key, component]));
    for (const { key, normalized, weight, points } of scoreNow.components) {
      const old = before.get(key)!;
      const row = [weight, normalized!, points!, old.normalized!, old.points!, deltaPoints![key]];
      expect(README).toContain(`| ${key} | ${row.map((value) => value.toFixed(2).replace('-', '−')).join(' | ')} |`);
    }
  });

  it('says what a missing part, and what more of a part would make', () => {
    const figures = scoreFigures(now);
    expect(adoptionScore({ ...figures, utilizationPercents: [] }).exact).toBeCloseTo(63.53, 2);
    expect(scoreWith(figures, { breadthPercent: 75 })).toBeCloseTo(6.25, 9);
    for (const number of ['63.53', '6.25']) expect(README).toContain(number);
  });
});
