import { audienceOf, firstForm, sameSend } from './send-form';

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
});
