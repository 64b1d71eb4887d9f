import { parseDay } from '@adoption/accounts';
import { dayText } from '@adoption/metrics';
import { quarterDays } from './quarter-days';

describe('a quarter so far', () => {
  it.each([
    ['2026-03-31', '2026-01-01', '2025-10-01', '2025-12-29'],
    ['2026-01-01', '2026-01-01', '2025-10-01', '2025-10-01'],
    // 92 days of this quarter, 90 of the one before.
    ['2026-06-30', '2026-04-01', '2026-01-01', '2026-03-31'],
    ['2024-03-31', '2024-01-01', '2023-10-01', '2023-12-30'],
  ])('%s began on %s; the one before on %s, compared until %s', (today, from, lastFrom, lastSame) => {
    const days = quarterDays(parseDay(today)!);
    expect([days.from, days.lastFrom, days.lastSame].map(dayText)).toEqual([from, lastFrom, lastSame]);
  });
});
