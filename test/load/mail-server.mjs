// A mail server on loopback, in a process of its own, that takes every mail: tells its port, then counts when asked. Mails are parsed as little as the protocol needs.
import { SMTPServer } from 'smtp-server';

let mails = 0;
let first = null;
let last = null;
const copies = new Map();

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, { envelope }, done) {
    stream.resume();
    stream.on('end', () => {
      mails += 1;
      last = performance.now();
      first ??= last;
      const { address } = envelope.rcptTo[0];
      copies.set(address, (copies.get(address) ?? 0) + 1);
      done();
    });
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('message', () => process.send({ mails, seconds: first === null ? 0 : (last - first) / 1_000, most: Math.max(0, ...copies.values()) }));
process.on('disconnect', () => process.exit());
