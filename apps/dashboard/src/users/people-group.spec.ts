import { groupsFor, wantedOf } from './people-group';

it('asks for those without use of a feature only when there is one', () => {
  expect(groupsFor('alerts')).toEqual(['all', 'unused', 'power', 'dormant', 'never_active']);
  expect(groupsFor('')).not.toContain('unused');
  expect(wantedOf('unused', 'alerts')).toEqual({ feature: 'alerts', used: 'false' });
  expect(wantedOf('unused', '')).toEqual({});
});

it('asks for a status or an activity', () => {
  expect(wantedOf('all', 'alerts')).toEqual({});
  expect(wantedOf('power', 'alerts')).toEqual({ activity: 'power' });
  expect(wantedOf('dormant', '')).toEqual({ status: 'dormant' });
});
