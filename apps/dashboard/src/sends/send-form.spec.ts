import { audienceOf, firstForm, sameSend, sendAtOf, tomorrowMorning } from './send-form';

const form = firstForm('reports', { id: 'guide-start', kind: 'guide', name: 'Start', subject: 'A guide', body: 'Read it.' });

describe('the form of a mail', () => {
  it('begins with everyone who does not use the feature, in the words of the template', () => {
    expect(form).toEqual({ feature: 'reports', to: 'unused', chosen: new Set(), template: 'guide-start', subject: 'A guide', body: 'Read it.' });
    expect(firstForm('reports', undefined)).toMatchObject({ template: '', subject: '', body: '' });
  });

  it('names exactly one audience', () => {
    const chosen = new Set(['a', 'b']);
    expect(audienceOf(form)).toEqual({ feature: 'reports', used: false });
    expect(audienceOf({ ...form, to: 'used', chosen })).toEqual({ feature: 'reports', used: true });
    expect(audienceOf({ ...form, to: 'chosen', chosen })).toEqual({ userIds: ['a', 'b'] });
  });

  it('is the same only with the same people', () => {
    expect(sameSend(form, { ...form, chosen: new Set() })).toBe(true);
    expect(sameSend(form, { ...form, subject: 'Another' })).toBe(false);
    expect(sameSend({ ...form, chosen: new Set(['a']) }, { ...form, chosen: new Set(['b']) })).toBe(false);
    expect(sameSend({ ...form, chosen: new Set(['a']) }, { ...form, chosen: new Set(['a', 'b']) })).toBe(false);
  });

  it('goes out now, or at a time of the account that lies ahead', () => {
    const now = Date.parse('2026-11-28T12:00:00Z');
    const at = { date: '2026-11-28', time: '14:00' };
    expect(sendAtOf({ later: false, at, quietHours: true }, 'Europe/Berlin', now)).toEqual({ sendAt: null });
    expect(sendAtOf({ later: true, at, quietHours: true }, 'Europe/Berlin', now)).toEqual({ sendAt: '2026-11-28T13:00:00.000Z' });
    expect(sendAtOf({ later: true, at, quietHours: true }, 'Asia/Tokyo', now)).toBeNull();
    expect(sendAtOf({ later: true, at: { date: '', time: '' }, quietHours: true }, 'Asia/Tokyo', now)).toBeNull();
  });

  it('goes out later at first tomorrow, as the account counts days', () => {
    const now = Date.parse('2026-11-28T16:00:00Z');
    expect(tomorrowMorning('Asia/Tokyo', now)).toEqual({ date: '2026-11-30', time: '09:00' });
    expect(tomorrowMorning('America/New_York', now)).toEqual({ date: '2026-11-29', time: '09:00' });
  });
});
