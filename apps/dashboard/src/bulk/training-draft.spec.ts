import { type BulkTraining, trainingFaults, trainingOf } from './training-draft';

const GOOD: BulkTraining = {
  feature: 'analytics',
  date: '2026-12-02',
  time: '10:00',
  minutes: 45,
  hostName: ' Casey Host ',
  hostEmail: 'casey@example.com ',
  linkUrl: '',
  note: ' ',
};

describe('a training for many accounts', () => {
  it('has a day, a time and a host', () => {
    expect(trainingFaults(GOOD)).toEqual({});
    expect(Object.keys(trainingFaults({ ...GOOD, date: '', time: '', hostName: ' ', hostEmail: 'casey' }))).toEqual(['date', 'time', 'hostName', 'hostEmail']);
  });

  it('meets at a secure address, or at none', () => {
    expect(trainingFaults({ ...GOOD, linkUrl: 'https://meet.example.com/a' })).toEqual({});
    for (const linkUrl of ['http://meet.example.com', 'meet', 'https://']) expect(Object.keys(trainingFaults({ ...GOOD, linkUrl }))).toEqual(['linkUrl']);
  });

  it('is for everyone without use of the feature, by the clocks of the account', () => {
    expect(trainingOf(GOOD)).toEqual({
      feature: 'analytics',
      date: '2026-12-02',
      time: '10:00',
      minutes: 45,
      hostName: 'Casey Host',
      hostEmail: 'casey@example.com',
      linkUrl: null,
      note: null,
      invite: { feature: 'analytics' },
    });
  });
});
