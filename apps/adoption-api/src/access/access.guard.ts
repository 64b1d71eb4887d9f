import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Caller, KeysService, SessionsService } from '@adoption/access';
import { SETTINGS, type Settings } from '@adoption/config';
import { Problem } from '@adoption/problems';
import { type AccessRule, ruleOf } from './allow';
import { credentialsOf } from './credentials';
import { requireOwnPage } from './own-origin';
import { RATE_LIMITS, TokenBuckets } from './token-buckets';

const LOOPBACK_ADDRESSES: ReadonlySet<string | undefined> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Who may do what, for every route: default deny. Sets `request.caller`. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly buckets = new TokenBuckets();

  constructor(
    private readonly keys: KeysService,
    private readonly sessions: SessionsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { caller?: Caller }>();
    const rule = ruleOf(context.getHandler(), context.getClass());
    if (rule === 'everyone' || (rule?.loopback === true && isLocal(request))) return true;
    if (rule === undefined) throw new Problem('forbidden', 'forbidden', 'Nobody may use this address.');
    const caller = await this.callerOf(request, rule);
    this.limit(caller.id, caller.scope ?? 'person');
    const allowed =
      caller.kind === 'person' ? caller.role !== null && rule.roles.includes(caller.role) : caller.scope !== null && rule.scopes.includes(caller.scope);
    if (!allowed) throw new Problem('forbidden', 'forbidden', `This ${caller.kind} has no right to do this.`);
    request.caller = caller;
    return true;
  }

  private async callerOf(request: FastifyRequest, rule: AccessRule): Promise<Caller> {
    const credentials = credentialsOf(request, rule);
    if (credentials === null) throw new Problem('unauthorized', 'unauthorized', 'This address needs a key or a signed-in person.');
    if (credentials === 'unusable') throw new Problem('unauthorized', 'unauthorized', 'This address does not take this kind of authorization.');
    if (credentials.kind === 'session') {
      const person = await this.sessions.find(credentials.secret);
      if (person === null) return this.stranger(request, 'The session has ended. Sign in again.');
      requireOwnPage(request, this.settings.publicUrl);
      return person;
    }
    const key = await this.keys.find(credentials.secret);
    if (key === null) return this.stranger(request, 'The key is not known or was revoked.');
    const origins = key.allowedOrigins;
    if (origins !== null && !origins.includes('*') && !origins.includes(request.headers.origin ?? '')) {
      throw new Problem('forbidden', 'origin_not_allowed', 'This browser key may not be used from this origin.');
    }
    return key.caller;
  }

  private stranger(request: FastifyRequest, detail: string): never {
    this.limit(`stranger ${request.ip}`, 'stranger');
    throw new Problem('unauthorized', 'unauthorized', detail);
  }

  private limit(caller: string, limit: keyof typeof RATE_LIMITS): void {
    const wait = this.buckets.take(caller, RATE_LIMITS[limit]);
    if (wait > 0) throw new Problem('too_many', 'too_many_requests', 'You are sending faster than your limit.', [], wait);
  }
}

/** A direct connection from the same machine. Behind a proxy on it, every request would look local, so those that came through one do not count. */
function isLocal(request: FastifyRequest): boolean {
  const { forwarded, via } = request.headers;
  return (
    LOOPBACK_ADDRESSES.has(request.socket.remoteAddress) && forwarded === undefined && via === undefined && request.headers['x-forwarded-for'] === undefined
  );
}
