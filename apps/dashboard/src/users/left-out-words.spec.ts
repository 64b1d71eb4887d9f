import { leftOutLine, leftOutWords } from './left-out-words';

describe('who gets no mail', () => {
  it('is counted by reason', () => {
    expect(leftOutWords({ noEmail: 0, contactedLately: 1_200, optedOut: 4 })).toEqual({
      count: 1_204,
      reasons: ['4 unsubscribed or unreachable', '1,200 contacted in the last 14 days'],
    });
    expect(leftOutLine({ unsubscribed: 1, noSeat: 2 })).toBe('Left out: 1 unsubscribed or unreachable, 2 without a seat.');
  });

  it('is nobody', () => {
    expect(leftOutWords({ noSeat: 0 })).toEqual({ count: 0, reasons: [] });
    expect(leftOutLine({})).toBeNull();
  });
});
