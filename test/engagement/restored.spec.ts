import { copyTestDatabase, createTestDatabase, type TestDatabase } from '../database';
import { Sender } from './sender';
import { SmtpSink } from './smtp-sink';

describe('a backup that was restored', () => {
  let store: TestDatabase;
  let sink: SmtpSink;
  const opened: Sender[] = [];
  const copies: TestDatabase[] = [];
  const on = (url: string): Sender => {
    const sender = new Sender(url, sink);
    opened.push(sender);
    return sender;
  };

  beforeAll(async () => {
    store = await createTestDatabase();
    sink = await SmtpSink.start();
  });

  afterAll(async () => {
    for (const sender of opened) await sender.close();
    await sink.stop();
    for (const copy of copies) await copy.drop();
    await store.drop();
  });

  it('sends nothing by itself, however often it is started, until a person resumes; the one it was taken of goes on', async () => {
    const first = on(store.url);
    const sent = await first.rows.engagement(['before@example.com']);
    expect(await first.work(sent, 'clock')).toBe(0);
    const [sending, scheduled] = [
      await first.rows.engagement(['a@example.com', 'b@example.com']),
      await first.rows.engagement(['c@example.com'], { state: 'scheduled' }),
    ];
    await first.close();
    opened.length = 0;
    for (const moment of ['job', 'clock'] as const) {
      const copy = await copyTestDatabase(store);
      copies.push(copy);
      const restored = on(copy.url);
      expect(await restored.work(sending, moment)).toBe(2);
      expect(await restored.work(sending, moment)).toBe(0);
      expect([await restored.stateOf(sent), await restored.stateOf(sending), await restored.stateOf(scheduled)]).toEqual(['sent', 'paused', 'paused']);
      expect(sink.copies.map(({ recipient }) => recipient)).toEqual(['before@example.com']);
    }
    const [copy] = opened;
    await copy!.database.query("UPDATE engagements SET state = 'sending' WHERE id = $1", [sending]);
    await copy!.work(sending, 'clock');
    expect(sink.copies.map(({ recipient }) => recipient).sort()).toEqual(['a@example.com', 'b@example.com', 'before@example.com']);
    const again = on(store.url);
    expect(await again.work(scheduled, 'clock')).toBe(0);
    expect(sink.copiesOf('c@example.com')).toHaveLength(1);
  });

  it('is one on another server too', async () => {
    const sender = opened.at(-1)!;
    const engagement = await sender.rows.engagement(['moved@example.com']);
    await sender.database.query("UPDATE mail_home SET server = 'another'");
    expect(await sender.work(engagement, 'job')).toBeGreaterThan(0);
    expect(sink.copiesOf('moved@example.com')).toHaveLength(0);
  });

  it('is one in the same database too', async () => {
    const sender = opened.at(-1)!;
    const engagement = await sender.rows.engagement(['in-place@example.com']);
    // What a dump does that drops and makes the tables again.
    await sender.database.query('CREATE TABLE dumped (LIKE deliveries INCLUDING ALL)');
    await sender.database.query('INSERT INTO dumped OVERRIDING SYSTEM VALUE SELECT * FROM deliveries');
    await sender.database.query('DROP TABLE deliveries');
    await sender.database.query('ALTER TABLE dumped RENAME TO deliveries');
    expect(await sender.work(engagement, 'job')).toBeGreaterThan(0);
    expect([await sender.stateOf(engagement), sink.copiesOf('in-place@example.com').length]).toEqual(['paused', 0]);
  });
});
