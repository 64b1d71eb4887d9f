import { sendAtOf, tomorrowMorning } from './send-time';

describe('a mail', () => {
  it('goes out now, or at a time of the account that lies ahead', () => {
    const now = Date.parse('2026-11-28T12:00:00Z');
    const at = { date: '2026-11-28', time: '14:00' };
    expect(sendAtOf({ later: false, at }, 'Europe/Berlin', now)).toEqual({ sendAt: null });
    expect(sendAtOf({ later: true, at }, 'Europe/Berlin', now)).toEqual({ sendAt: '2026-11-28T13:00:00.000Z' });
    expect(sendAtOf({ later: true, at }, 'Asia/Tokyo', now)).toBeNull();
    expect(sendAtOf({ later: true, at: { date: '', time: '' } }, 'Asia/Tokyo', now)).toBeNull();
  });

  it('goes out later at first tomorrow, as the account counts days', () => {
    const now = Date.parse('2026-11-28T16:00:00Z');
    expect(tomorrowMorning('Asia/Tokyo', now)).toEqual({ date: '2026-11-30', time: '09:00' });
    expect(tomorrowMorning('America/New_York', now)).toEqual({ date: '2026-11-29', time: '09:00' });
  });
});
