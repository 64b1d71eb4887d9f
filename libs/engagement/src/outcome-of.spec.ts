import fc from 'fast-check';
import { type ChosenPerson, outcomeOf } from './outcome-of';

const TODAY = 20_000;
/** Somebody written to so many days ago. */
const written = (ago: number | null, back = false, more: Partial<ChosenPerson> = {}): ChosenPerson => {
  const since = ago === null ? null : TODAY - ago;
  return { heldOut: false, reached: since !== null, since, backOn: back ? since! + 1 : null, ...more };
};
const held = (ago: number, back = false): ChosenPerson => written(ago, back, { heldOut: true, reached: false });

describe('the outcome of an engagement', () => {
  it('counts those whose fourteen days are over, and all so far beside them', () => {
    const { reached, treated } = outcomeOf([written(15, true), written(15), written(14, true), written(1), written(null)], TODAY);
    expect(reached).toEqual({ over: { of: 2, count: 1, percent: 50 }, soFar: { of: 4, count: 2, percent: 50 } });
    expect(treated).toEqual(reached);
  });

  it('knows nothing of nobody', () => {
    const nobody = { of: 0, count: 0, percent: null };
    expect(outcomeOf([], TODAY)).toEqual({
      days: 14,
      reached: { over: nobody, soFar: nobody },
      treated: { over: nobody, soFar: nobody },
      heldOut: null,
      comparison: 'not_compared',
      uplift: null,
    });
  });

  it('compares with those held out, once the days of both are over', () => {
    const treated = [...Array.from({ length: 56 }, () => written(20, true)), ...Array.from({ length: 14 }, () => written(20))];
    const heldOut = [...Array.from({ length: 48 }, () => held(20, true)), ...Array.from({ length: 32 }, () => held(20))];
    const outcome = outcomeOf([...treated, ...heldOut], TODAY);
    expect(outcome).toMatchObject({ comparison: 'compared', heldOut: { over: { of: 80, count: 48, percent: 60 } } });
    expect(outcome.uplift!.difference).toBeCloseTo(20, 9);
    expect(outcome.uplift!.low).toBeCloseTo(5.24, 2);
    expect(outcome.uplift!.high).toBeCloseTo(33.39, 2);
    expect(outcomeOf([...treated, held(14, true)], TODAY)).toMatchObject({ comparison: 'pending', uplift: null });
    expect(outcomeOf([written(3), held(20)], TODAY)).toMatchObject({ comparison: 'pending', uplift: null });
    expect(outcomeOf(treated, TODAY)).toMatchObject({ comparison: 'not_compared', uplift: null, heldOut: null });
  });

  it('leaves nobody out of the comparison who came back before the mail could be sent', () => {
    const cameBackFirst = written(20, true, { reached: false });
    const { reached, treated, uplift } = outcomeOf([cameBackFirst, written(20), held(20)], TODAY);
    expect(reached.over).toEqual({ of: 1, count: 0, percent: 0 });
    expect(treated.over).toEqual({ of: 2, count: 1, percent: 50 });
    expect(uplift!.difference).toBe(50);
  });

  it('never has more people over than begun, nor more recovered than people', () => {
    const person = fc.record({ ago: fc.option(fc.integer({ min: 0, max: 40 })), back: fc.boolean(), heldOut: fc.boolean(), reached: fc.boolean() });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (drawn) => {
        const people = drawn.map(({ ago, back, heldOut, reached }) => written(ago, back && ago !== null, { heldOut, reached }));
        const { reached, treated, heldOut } = outcomeOf(people, TODAY);
        for (const { over, soFar } of [reached, treated, ...(heldOut === null ? [] : [heldOut])]) {
          expect(over.of).toBeLessThanOrEqual(soFar.of);
          expect(over.count).toBeLessThanOrEqual(over.of);
          expect(soFar.count).toBeLessThanOrEqual(soFar.of);
        }
        expect(reached.soFar.of).toBeLessThanOrEqual(treated.soFar.of);
      }),
      { seed: 20261128 },
    );
  });
});
