import type { DeliveryMessage } from '@adoption/engagement';
import { createTestDatabase, type TestDatabase } from '../database';
import { type EngagementWish, zoneAt } from './mail-rows';
import { Sender } from './sender';
import { SmtpSink } from './smtp-sink';

/** A mail of a training as it stands before the work begins. */
interface Planned {
  readonly message: DeliveryMessage;
  readonly sequence?: number;
  readonly state?: 'pending' | 'sent' | 'failed' | 'unknown';
}

let store: TestDatabase;
let sink: SmtpSink;
let sender: Sender;
let people = 0;

beforeAll(async () => {
  store = await createTestDatabase();
  sink = await SmtpSink.start(() => null);
  sender = new Sender(store.url, sink);
});
afterAll(async () => {
  await sender.close();
  await sink.stop();
  await store.drop();
});

/** A training with mails to one person. */
async function training(mails: readonly Planned[], wish: EngagementWish = {}): Promise<{ id: string; email: string }> {
  const email = `guest-${(people += 1)}@example.com`;
  const [first, ...others] = mails;
  const id = await sender.rows.engagement([email], { kind: 'training', startsIn: 72, message: first!.message, ...wish });
  const states = ({ sequence = 0, state = 'pending' }: Planned): [number, string] => [sequence, state];
  await sender.database.query('UPDATE deliveries SET sequence = $2, state = $3 WHERE engagement = (SELECT key FROM engagements WHERE id = $1)', [
    id,
    ...states(first!),
  ]);
  for (const mail of others)
    await sender.database.query(
      `INSERT INTO deliveries (engagement, usr, message, sequence, state, email, address, token, due_at)
       SELECT engagement, usr, $2, $3, $4, email, address, uuid_send(gen_random_uuid()), now() FROM deliveries
       WHERE engagement = (SELECT key FROM engagements WHERE id = $1) LIMIT 1`,
      [id, mail.message, ...states(mail)],
    );
  return { id, email };
}
const change = (id: string, set: string): Promise<unknown> =>
  sender.database.query(`UPDATE trainings SET ${set} WHERE engagement = (SELECT key FROM engagements WHERE id = $1)`, [id]);
const outcome = async (id: string): Promise<string[]> =>
  (
    await sender.database.query<{ message: string; sequence: number; state: string; reason: string | null }>(
      'SELECT message, sequence, state, reason FROM deliveries WHERE engagement = (SELECT key FROM engagements WHERE id = $1) ORDER BY message, sequence',
      [id],
    )
  ).map(({ message, sequence, state, reason }) => [message, sequence, state, ...(reason === null ? [] : [reason])].join(' '));

test('of a training that is cancelled only the cancellation is still sent', async () => {
  const mails: Planned[] = [{ message: 'invitation' }, { message: 'update', sequence: 1 }, { message: 'reminder', sequence: 1 }];
  const { id, email } = await training([...mails, { message: 'cancellation', sequence: 2 }]);
  await change(id, 'sequence = 2, cancelled_at = now()');
  await sender.work(id, 'job');
  expect(await outcome(id)).toEqual([
    'cancellation 2 sent',
    'invitation 0 suppressed cancelled',
    'reminder 1 suppressed cancelled',
    'update 1 suppressed cancelled',
  ]);
  expect(sink.copiesOf(email)).toHaveLength(1);
  expect(sink.copiesOf(email)[0]!.content).toContain('METHOD:CANCEL');
  expect(await sender.stateOf(id)).toBe('sent');
});

test('a reminder goes out when its time has come, although the training was shown as sent before', async () => {
  const { id, email } = await training([{ message: 'invitation' }, { message: 'reminder' }]);
  const remindIn = (hours: number): Promise<unknown> =>
    sender.database.query(
      `UPDATE deliveries SET due_at = now() + make_interval(hours => $2) WHERE message = 'reminder' AND engagement = (SELECT key FROM engagements WHERE id = $1)`,
      [id, hours],
    );
  await remindIn(48);
  await sender.work(id, 'job');
  expect([await outcome(id), await sender.stateOf(id)]).toEqual([['invitation 0 sent', 'reminder 0 pending'], 'sending']);
  await remindIn(0);
  await sender.work(id, 'clock');
  expect([await outcome(id), await sender.stateOf(id)]).toEqual([['invitation 0 sent', 'reminder 0 sent'], 'sent']);
  expect(sink.copiesOf(email)).toHaveLength(2);
});

test('once a training has begun nobody is invited to it or reminded of it any more', async () => {
  const { id, email } = await training(
    [{ message: 'invitation' }, { message: 'update', sequence: 1 }, { message: 'reminder', sequence: 1 }, { message: 'cancellation', sequence: 2 }],
    { startsIn: 0 },
  );
  await sender.work(id, 'job');
  expect(await outcome(id)).toEqual([
    'cancellation 2 sent',
    'invitation 0 suppressed too_late',
    'reminder 1 suppressed too_late',
    'update 1 suppressed too_late',
  ]);
  expect(sink.copiesOf(email)).toHaveLength(1);
});

test.each<[string, Planned[], string[]]>([
  [
    'a change is not told once more after a later one',
    [
      { message: 'update', sequence: 1 },
      { message: 'update', sequence: 2, state: 'sent' },
    ],
    ['update 1 suppressed cancelled', 'update 2 sent'],
  ],
  [
    'of two changes that wait the later one is told',
    [
      { message: 'update', sequence: 1 },
      { message: 'update', sequence: 2 },
    ],
    ['update 1 suppressed cancelled', 'update 2 sent'],
  ],
  [
    'nobody is invited after a change was told, or may have been',
    [{ message: 'invitation' }, { message: 'update', sequence: 2, state: 'unknown' }],
    ['invitation 0 suppressed cancelled', 'update 2 unknown'],
  ],
  [
    'who has heard of nothing later gets the mail that failed',
    [
      { message: 'update', sequence: 1 },
      { message: 'update', sequence: 2, state: 'failed' },
    ],
    ['update 1 sent', 'update 2 failed'],
  ],
  ['who was never told is invited as the training stands now', [{ message: 'invitation' }], ['invitation 0 sent']],
  [
    'a reminder of how the training stood before is not sent',
    [
      { message: 'reminder', sequence: 1 },
      { message: 'reminder', sequence: 2 },
    ],
    ['reminder 1 suppressed cancelled', 'reminder 2 sent'],
  ],
])('%s', async (_, mails, expected) => {
  const { id } = await training(mails);
  await change(id, 'sequence = 2');
  await sender.work(id, 'job');
  expect(await outcome(id)).toEqual(expected);
});

test('at night mails of a training wait, unless it is less than a day away', async () => {
  const zone = zoneAt(23);
  const far = await training([{ message: 'invitation' }], { zone });
  const near = await training([{ message: 'invitation' }], { zone, startsIn: 20 });
  const day = await training([{ message: 'invitation' }], { zone: zoneAt(12) });
  for (const { id } of [far, near, day]) await sender.work(id, 'job');
  expect([far, near, day].map(({ email }) => sink.copiesOf(email).length)).toEqual([0, 1, 1]);
  expect(await outcome(far.id)).toEqual(['invitation 0 pending']);
});
