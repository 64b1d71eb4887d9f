import type { Portfolio } from '@adoption/adoption';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { ADMIN, JSON_BODY, type RunningApp, startApp } from './running-app';

/** Half past midnight on 31 March in Berlin, still the 30th in New York. */
const NOW = Date.parse('2026-03-30T22:30:00Z');
const [BERLIN_DAY, NEW_YORK_DAY] = [new Date('2026-03-30'), new Date('2026-03-29')];
const NINE_WEEKS = Array.from({ length: 9 }, () => null);

interface Figures {
  readonly score?: number;
  readonly dormant?: number;
  readonly ever?: number;
  readonly before?: number;
  readonly recovered?: number;
}

describe('the weeks behind the key figures of the portfolio', () => {
  let api: RunningApp;
  let database: Database;
  const clock = new StoppedClock(NOW);

  const kpis = async (query = ''): Promise<Portfolio['kpis']> => {
    const answer = await fetch(`${api.url}/api/intelligence/portfolio${query}`, { headers: ADMIN });
    expect(answer.status).toBe(200);
    return ((await answer.json()) as Portfolio).kpis;
  };
  const snapshot = async (externalId: string, day: Date, back: number, { score, dormant, ever, before, recovered }: Figures, period = '30d'): Promise<void> => {
    await database.query(
      `INSERT INTO adoption_snapshots (as_of, period, formula_version, customer, token, stale, computed_at, score, dormant_users, ever_active, dormant_before, recovered)
       SELECT $2::date - $3::int, $4, 1, key, 1, false, now(), $5, $6, $7, $8, $9 FROM customers WHERE external_id = $1`,
      [externalId, day.toISOString().slice(0, 10), back, period, score, dormant, ever, before, recovered],
    );
  };

  /** In Berlin `long` with figures of three weeks and `short` with those of its day; in New York `west`, a day behind, with those of two weeks. */
  beforeAll(async () => {
    api = await startApp({}, clock);
    database = api.app.get(Database);
    const accounts = [
      { externalId: 'long', name: 'Long', timeZone: 'Europe/Berlin' },
      { externalId: 'short', name: 'Short', timeZone: 'Europe/Berlin' },
      { externalId: 'west', name: 'West', timeZone: 'America/New_York' },
    ];
    const answer = await fetch(`${api.url}/api/customers`, { method: 'PUT', headers: { ...ADMIN, ...JSON_BODY }, body: JSON.stringify(accounts) });
    expect(answer.ok).toBe(true);
    await snapshot('long', BERLIN_DAY, 0, { score: 60, dormant: 1, ever: 10, before: 4, recovered: 2 });
    await snapshot('long', BERLIN_DAY, 7, { score: 49.4, dormant: 2, ever: 10, before: 4, recovered: 1 });
    await snapshot('long', BERLIN_DAY, 14, { score: 30, dormant: 3, ever: 10, before: 0, recovered: 0 });
    await snapshot('long', BERLIN_DAY, 8, { score: 1, dormant: 9, ever: 9, before: 9, recovered: 9 });
    await snapshot('long', BERLIN_DAY, 7, { score: 5 }, '7d');
    await snapshot('short', BERLIN_DAY, 0, { score: 40, dormant: 4, ever: 10, before: 4, recovered: 1 });
    await snapshot('west', NEW_YORK_DAY, 0, { score: 80, dormant: 0, ever: 5, before: 2, recovered: 2 });
    await snapshot('west', NEW_YORK_DAY, 7, { score: 70, dormant: 1, ever: 5, before: 1, recovered: 1 });
  });
  afterAll(() => api.stop());

  test('are those of the accounts with figures of that week, each on its own day, and end with the figure itself', async () => {
    const { averageScore, accountsBelow50, dormantUsers, dormantRecovery } = await kpis();
    expect(averageScore.series).toEqual([...NINE_WEEKS, 30, expect.closeTo((49.4 + 70) / 2, 9), averageScore.value]);
    expect(averageScore.value).toBeCloseTo(60, 9);
    expect(accountsBelow50.series).toEqual([...NINE_WEEKS, 1, 1, 1]);
    expect(dormantUsers.series).toEqual([...NINE_WEEKS, 3, 3, 5]);
    expect(dormantRecovery.series).toEqual([...NINE_WEEKS, null, 40, 50]);
  });

  test('follow the filters, the day and the period', async () => {
    expect((await kpis('?q=west')).averageScore.series).toEqual([...NINE_WEEKS, null, 70, 80]);
    expect((await kpis('?q=long&asOf=2026-03-23')).averageScore.series).toEqual([null, ...NINE_WEEKS, 30, 49.4]);
    expect((await kpis('?period=7d')).averageScore.series).toEqual([...NINE_WEEKS, null, 5, 5]);
    expect((await kpis('?q=nobody')).dormantUsers.series).toEqual(Array.from({ length: 12 }, () => null));
  });

  test('are read again a minute later, the figure itself at once', async () => {
    await database.query(`UPDATE adoption_snapshots SET score = 90 WHERE score IN (70, 80)`);
    expect((await kpis('?q=west')).averageScore.series.slice(-2)).toEqual([70, 90]);
    clock.set(NOW + 60_000);
    expect((await kpis('?q=west')).averageScore.series.slice(-2)).toEqual([90, 90]);
  });
});
