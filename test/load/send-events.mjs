// The load generator, a process of its own: sends events for some seconds and tells its parent what was acknowledged and how fast.
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { KeepAliveConnection } from './keep-alive-connection.mjs';
import { customersOf, lineOf, stream, withRepeats } from './synthetic-usage.mjs';

const compress = promisify(gzip);
const BATCH_HEADERS = 'Content-Type: application/x-ndjson\r\nContent-Encoding: gzip\r\n';
const SINGLE_HEADERS = 'Content-Type: application/json\r\n';

process.on('disconnect', () => process.exit(1));
process.on('message', (wish) => {
  send(wish).then(
    (result) => process.send(result, () => process.exit(0)),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});

async function send({ port, token, connections, batch, seconds, warmUp, duplicates, customers, seed, streamSeed, firstDay, sessionlessShare }) {
  const lines = withRepeats(stream(customersOf(customers, seed), firstDay, streamSeed, { sessionlessShare }), duplicates, streamSeed, lineOf);
  const acknowledged = { distinct: 0, accepted: 0, duplicates: 0, rejected: 0, retries: 0 };
  const measured = { events: 0, requests: 0 };
  const times = [];
  let lastAnswer = 0;

  const nextBody = async () => {
    const text = [];
    let distinct = 0;
    for (let i = 0; i < batch; i++) {
      const { item, fresh } = lines.next().value;
      text.push(item);
      if (fresh) distinct += 1;
    }
    return { distinct, body: batch === 1 ? Buffer.from(`[${text[0]}]`) : await compress(text.join('\n'), { level: 1 }) };
  };
  /** Sends until the server takes it, as a good client does. */
  const acknowledge = async (connection, body) => {
    for (;;) {
      const answer = await connection.send('POST', '/api/usage/events', batch === 1 ? SINGLE_HEADERS : BATCH_HEADERS, body);
      if (answer.status === 200) return JSON.parse(answer.body);
      if (answer.status !== 429 && answer.status !== 503) throw new Error(`the API answered ${answer.status}: ${answer.body.toString()}`);
      acknowledged.retries += 1;
      await sleep(1_000 * Number(/^retry-after: (\d+)/im.exec(answer.head)?.[1] ?? 1));
    }
  };

  const from = performance.now() + warmUp * 1_000;
  const end = from + seconds * 1_000;
  const work = async (connection) => {
    while (performance.now() < end) {
      const { distinct, body } = await nextBody();
      const started = performance.now();
      const answer = await acknowledge(connection, body);
      lastAnswer = performance.now();
      acknowledged.distinct += distinct;
      acknowledged.accepted += answer.accepted;
      acknowledged.duplicates += answer.duplicates;
      acknowledged.rejected += answer.rejected.length;
      if (started < from) continue;
      times.push(lastAnswer - started);
      measured.requests += 1;
      measured.events += batch;
    }
  };
  setTimeout(() => process.send('measuring'), warmUp * 1_000);
  const open = Array.from({ length: connections }, () => new KeepAliveConnection(port, token));
  await Promise.all(open.map(work));
  for (const connection of open) connection.close();
  return { acknowledged, measured, seconds: (lastAnswer - from) / 1_000, times };
}
