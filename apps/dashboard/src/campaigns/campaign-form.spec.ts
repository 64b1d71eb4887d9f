import { firstGroup, offeredGroups } from './audience-groups';
import { type CampaignForm, choiceKey, type Engagement, formOf, sameForm, uses, wishOf } from './campaign-form';

const DRAFT = {
  name: 'Back to work',
  subject: 'Hi {{firstName}}',
  body: 'See {{ link }}',
  feature: null,
  linkUrl: null,
  holdoutPercent: 10,
  quietHours: true,
  sendAt: '2026-12-01T14:30:00.000Z',
  audience: { status: 'dormant', feature: null, used: null, userIds: null },
  customer: { id: 'c', name: 'Acme Corp', timeZone: 'America/New_York' },
} as unknown as Engagement;
const FORM = formOf(DRAFT);
const unticked = (...ids: string[]): CampaignForm => ({ ...FORM, choice: { group: 'dormant', unticked: new Set(ids) } });

it('a draft becomes a form and the form the same draft again, in the clocks of the customer', () => {
  expect(FORM).toMatchObject({ later: true, at: { date: '2026-12-01', time: '09:30' }, feature: '', linkUrl: '' });
  expect(wishOf(FORM, 'America/New_York')).toEqual({
    name: 'Back to work',
    subject: 'Hi {{firstName}}',
    body: 'See {{ link }}',
    feature: null,
    linkUrl: null,
    holdoutPercent: 10,
    quietHours: true,
    sendAt: '2026-12-01T14:30:00.000Z',
  });
});

it('a time is kept only when it is one, and only when it is wanted', () => {
  expect(wishOf({ ...FORM, at: { date: '2026-12-01', time: '' } }, 'UTC').sendAt).toBeNull();
  expect(wishOf({ ...FORM, later: false }, 'UTC').sendAt).toBeNull();
});

it('an audience that is no whole group is kept as it is', () => {
  const audience = (more: object) => formOf({ ...DRAFT, audience: { ...DRAFT.audience, status: null, ...more } }).choice;
  expect(audience({ userIds: ['a'] })).toEqual({ kept: { userIds: ['a'] } });
  expect(audience({ feature: 'reports', used: false })).toEqual({ kept: { feature: 'reports', used: false } });
});

it('forms are the same whatever the order in which people were unticked', () => {
  expect(sameForm(unticked('a', 'b'), unticked('b', 'a'))).toBe(true);
  expect(sameForm(unticked('a'), unticked('b'))).toBe(false);
  expect(sameForm(FORM, { ...FORM, subject: 'Hi' })).toBe(false);
  expect(choiceKey(unticked('b', 'a').choice)).toEqual(choiceKey(unticked('a', 'b').choice));
});

it('knows which fields a message uses', () => {
  expect([uses(FORM, 'link'), uses(FORM, 'benefit', 'firstName'), uses(FORM, 'benefit')]).toEqual([true, true, false]);
});

it('offers who is to be called back, and the group that the address names', () => {
  expect(offeredGroups('never_active')).toEqual(['dormant', 'never_active']);
  expect(offeredGroups('at_risk')).toEqual(['dormant', 'never_active', 'at_risk']);
  expect([firstGroup('never_active'), firstGroup('left')]).toEqual(['never_active', 'dormant']);
});
