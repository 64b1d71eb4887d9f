import 'reflect-metadata';
import type { ExecutionContext } from '@nestjs/common';
import type { KeysService, SessionsService } from '@adoption/access';
import { readSettings } from '@adoption/config';
import { AccessGuard } from './access.guard';
import { Allow, AllowEveryone, READERS } from './allow';
import { RATE_LIMITS } from './token-buckets';

class Routes {
  unlisted(): void {}
  @AllowEveryone()
  open(): void {}
  @Allow(READERS)
  reading(): void {}
}

const unasked = {
  find: () => {
    throw new Error('no credentials were shown');
  },
};

describe('the guard', () => {
  const guard = new AccessGuard(unasked as unknown as KeysService, unasked as unknown as SessionsService, readSettings({ DATABASE_URL: 'postgres://none' }));
  const enter = (handler: () => void, headers: Record<string, string> = {}): Promise<boolean> =>
    guard.canActivate({
      getHandler: () => handler,
      getClass: () => Routes,
      switchToHttp: () => ({ getRequest: () => ({ headers, cookies: {}, method: 'GET', ip: '127.0.0.1', socket: { remoteAddress: '127.0.0.1' } }) }),
    } as unknown as ExecutionContext);
  const { unlisted, open, reading } = Routes.prototype;

  it('refuses a route without a rule to everyone', async () => {
    await expect(enter(unlisted)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(enter(unlisted, { authorization: 'Bearer x' })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('opens a route for everyone', async () => {
    await expect(enter(open)).resolves.toBe(true);
  });

  it.each(['', 'Basic YTpi', 'Digest x', 'Bearer', 'x'])('asks for credentials that the route takes: "%s" is none', async (authorization) => {
    await expect(enter(reading, { authorization })).rejects.toMatchObject({ kind: 'unauthorized' });
  });

  it('gives every caller its own measure of requests, then says when to come back', async () => {
    const callers = { find: (id: string) => Promise.resolve({ kind: 'person', id, role: 'csm', scope: null, email: `${id}@example.com` }) };
    const measured = new AccessGuard(
      unasked as unknown as KeysService,
      callers as unknown as SessionsService,
      readSettings({ DATABASE_URL: 'postgres://none' }),
    );
    const ask = (cookie: string): Promise<boolean> =>
      measured.canActivate({
        getHandler: () => reading,
        getClass: () => Routes,
        switchToHttp: () => ({ getRequest: () => ({ headers: {}, cookies: { adoption_session: cookie }, method: 'GET', ip: '127.0.0.1' }) }),
      } as unknown as ExecutionContext);
    // Time stands still, so that nothing is refilled however slow the machine is.
    const time = jest.spyOn(performance, 'now').mockReturnValue(1_000);
    for (let count = 0; count < RATE_LIMITS.person.burst; count++) await ask('noisy');
    await expect(ask('noisy')).rejects.toMatchObject({ kind: 'too_many', retryAfterSeconds: 1 });
    await expect(ask('quiet')).resolves.toBe(true);
    time.mockRestore();
  });
});
