import { notificationsStore } from '@mantine/notifications';
import { ApiProblem } from '../api/api-problem';
import { alarm } from './toast';

const shown = (): unknown[] => notificationsStore.getState().notifications.map(({ title, message }) => [title, message]);
const problem = (reference: string | null): ApiProblem => new ApiProblem(500, 'Internal server error', 'It broke.', reference, [], null);

beforeEach(() => notificationsStore.updateState((state) => ({ ...state, notifications: [] })));

it.each([
  [problem('urn:uuid:1'), undefined, 'It broke. Reference urn:uuid:1'],
  [problem('urn:uuid:1'), 'The disk is full.', 'The disk is full. Reference urn:uuid:1'],
  [problem(null), undefined, 'It broke.'],
  [new TypeError('no such thing'), undefined, 'no such thing'],
])('an alarm says why, with the reference where the problem has one: %s, %s', (error, detail, message) => {
  alarm('Not done', error, detail);
  expect(shown()).toEqual([['Not done', message]]);
});
