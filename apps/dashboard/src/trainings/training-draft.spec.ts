import { inviteRule, sessionOf, type TrainingDraft, trainingFaults } from './training-draft';

const DRAFT: TrainingDraft = {
  feature: 'analytics',
  date: '2026-12-02',
  time: '10:00',
  timeZone: 'Europe/Berlin',
  minutes: 45,
  hostName: 'Casey Host',
  hostEmail: 'casey@example.com',
  linkUrl: '',
  note: '',
  invite: 'unused',
  chosen: [],
};
const faulty = (change: Partial<TrainingDraft>, guests: number | undefined = 3): string[] => Object.keys(trainingFaults({ ...DRAFT, ...change }, guests));

it.each([
  [{}, []],
  [{ linkUrl: ' https://meet.example.com/a ' }, []],
  [{ linkUrl: 'http://meet.example.com' }, ['linkUrl']],
  [{ linkUrl: 'https://' }, ['linkUrl']],
  [{ linkUrl: 'javascript:alert(1)' }, ['linkUrl']],
  [{ feature: '', date: '', time: '' }, ['feature', 'date', 'time']],
  [{ hostName: ' ', hostEmail: 'casey' }, ['hostName', 'hostEmail']],
  [{ invite: 'chosen' }, ['invite']],
  [{ invite: 'chosen', chosen: ['a'] }, []],
] satisfies [Partial<TrainingDraft>, string[]][])('%j has faults in %j', (change, fields) => {
  expect(faulty(change)).toEqual(fields);
});

it('cannot invite nobody; how many is not always known', () => {
  expect([faulty({}, 0), faulty({}, undefined)]).toEqual([['invite'], []]);
});

it.each([
  [{}, { feature: 'analytics', used: false }],
  [{ feature: '' }, null],
  [{ invite: 'power' }, { activity: 'power' }],
  [{ invite: 'chosen' }, null],
  [{ invite: 'chosen', chosen: ['a', 'b'] }, { userIds: ['a', 'b'] }],
] satisfies [Partial<TrainingDraft>, object | null][])('%j invites %j', (change, rule) => {
  expect(inviteRule({ ...DRAFT, ...change })).toEqual(rule);
});

it('leaves out an empty link and note, and space around what was typed', () => {
  const session = sessionOf({ ...DRAFT, hostName: ' Casey ', linkUrl: ' ', note: ' Bring a question. ' });
  expect(session).toMatchObject({ hostName: 'Casey', linkUrl: null, note: 'Bring a question.', minutes: 45 });
});
