import { adoptionAround, type UseFacts } from './adoption-around';

const DAY = 20_000;
const NOBODY = { of: 0, before: 0, after: 0 };
const facts = (more: Partial<UseFacts> = {}): UseFacts => ({
  day: DAY,
  invited: { of: 100, before: 8, after: 21 },
  attended: NOBODY,
  heldOut: NOBODY,
  attendanceKept: false,
  ...more,
});

describe('use of a feature around a training', () => {
  it('changes by points once the thirty days after are over', () => {
    expect(adoptionAround(facts(), DAY + 31)).toMatchObject({
      days: 30,
      complete: true,
      invited: { before: { of: 100, count: 8, percent: 8 }, after: { of: 100, count: 21, percent: 21 }, change: 13 },
      attended: null,
      heldOut: null,
      comparison: 'not_compared',
      uplift: null,
    });
    expect(adoptionAround(facts(), DAY + 30)).toMatchObject({ complete: false, invited: { after: { count: 21 }, change: null } });
  });

  it('tells those who attended apart where attendance is kept', () => {
    const attended = { of: 20, before: 2, after: 12 };
    expect(adoptionAround(facts({ attended, attendanceKept: true }), DAY + 31).attended).toMatchObject({ change: 50 });
    expect(adoptionAround(facts({ attendanceKept: true }), DAY + 31).attended).toMatchObject({ after: { of: 0, percent: null }, change: null });
  });

  it('compares use afterwards with those held out, not before the days are over', () => {
    const heldOut = { of: 50, before: 4, after: 5 };
    expect(adoptionAround(facts({ heldOut }), DAY + 30)).toMatchObject({ comparison: 'pending', uplift: null });
    const { comparison, uplift } = adoptionAround(facts({ heldOut }), DAY + 31);
    expect(comparison).toBe('compared');
    expect(uplift!.difference).toBeCloseTo(11, 9);
    expect(uplift!.low).toBeLessThan(11);
  });
});
