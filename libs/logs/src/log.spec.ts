import { Writable } from 'node:stream';
import { createLog } from './log';

describe('the log of a process', () => {
  const lines: string[] = [];
  const log = createLog(
    'a-process',
    { logLevel: 'debug' },
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    }),
  );
  const written = (): Record<string, unknown> => JSON.parse(lines.pop() ?? '') as Record<string, unknown>;

  it('is one JSON object a line', () => {
    log.info({ port: 3000 }, 'listening');
    expect(written()).toMatchObject({ level: 'info', process: 'a-process', port: 3000, msg: 'listening' });
  });

  it('never shows a secret, wherever an object carries it', () => {
    const secret = 'canary-of-a-secret';
    log.info({
      authorization: secret,
      headers: { cookie: secret },
      req: { headers: { authorization: secret }, body: { writeKey: secret, api_key: secret } },
      token: secret,
    });
    const line = lines.pop() ?? '';
    expect(line).toContain('[removed]');
    expect(line).not.toContain(secret);
  });

  it('says of an error what happened and where, not what a driver hangs on it', () => {
    log.error({
      err: Object.assign(new Error('broken'), { code: '23505', detail: 'Key (email)=(canary@example.com) exists', parameters: ['canary@example.com'] }),
    });
    const line = lines.at(-1) ?? '';
    expect(line).not.toContain('canary');
    expect(written()).toMatchObject({ err: { type: 'Error', code: '23505', message: 'broken', stack: expect.stringContaining('log.spec') } });
  });

  it('says why, when an error has a cause', () => {
    log.error({ err: new Error('one account failed', { cause: new Error('no such column') }) });
    expect(written()).toMatchObject({ err: { message: 'one account failed', cause: 'no such column' } });
  });
});
