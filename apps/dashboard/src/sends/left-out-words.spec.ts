import { leftOutWords } from './left-out-words';

const NOBODY = { noSeat: 0, noEmail: 0, optedOut: 0, contactedLately: 0, activeAgain: 0, sameAddress: 0 };

describe('who gets no mail', () => {
  it('is counted by reason', () => {
    expect(leftOutWords({ ...NOBODY, contactedLately: 1_200, optedOut: 4 })).toEqual({
      count: 1_204,
      reasons: '4 unsubscribed or unreachable, 1,200 written to in the last 14 days',
    });
  });

  it('is nobody', () => {
    expect(leftOutWords(NOBODY)).toEqual({ count: 0, reasons: '' });
  });
});
