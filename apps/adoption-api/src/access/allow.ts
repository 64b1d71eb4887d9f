import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Caller, Role, Scope } from '@adoption/access';

/** Who may call a route. A route without this decorator is refused to everyone. */
export interface AccessRule {
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  /**
   * A route that other vendors' SDKs call: the key may stand in the body (`writeKey`, `api_key`), cookies are ignored, browsers of any origin may ask,
   * unknown query parameters are ignored.
   */
  readonly foreignClients?: boolean;
  /** Also open without credentials to a direct connection from the same machine. */
  readonly loopback?: boolean;
}

const ACCESS_RULE = 'access-rule';

/** Opens a route to people with one of the roles and to keys with one of the scopes. */
export const Allow = (rule: AccessRule) => applyDecorators(SetMetadata(ACCESS_RULE, rule), ApiExtension('x-access', rule));

/** Opens a route to everyone, signed in or not. */
export const AllowEveryone = () => applyDecorators(SetMetadata(ACCESS_RULE, 'everyone'), ApiExtension('x-access', 'everyone'));

/** The rule of a route: of its method, else of its controller; undefined when neither has one. */
export function ruleOf(handler: object, controller: object): AccessRule | 'everyone' | undefined {
  const rule: unknown = Reflect.getMetadata(ACCESS_RULE, handler) ?? Reflect.getMetadata(ACCESS_RULE, controller);
  return rule as AccessRule | 'everyone' | undefined;
}

/** Everyone who may read figures; which accounts they see is decided by the account scope. */
export const READERS: AccessRule = { roles: ['admin', 'leader', 'csm'], scopes: ['read', 'admin'] };
/** Whoever may bring usage events and account data. With a server key, HTTP Basic (key as user name) is taken too. */
export const INGESTERS: AccessRule = { roles: ['admin'], scopes: ['server', 'admin'] };
/** Calls that existing SDKs make from servers and browsers (track, page, screen, and with a server key everything else). */
export const SDK_WRITERS: AccessRule = { roles: [], scopes: ['browser', 'server', 'admin'], foreignClients: true };
/** Calls of SDKs that describe customers and people: never with a browser key, which everyone can read. */
export const SDK_SERVERS: AccessRule = { roles: [], scopes: ['server', 'admin'], foreignClients: true };
/** Whoever may change the score, its targets and the cut-offs of features. */
export const SETTERS: AccessRule = { roles: ['admin', 'leader'], scopes: ['admin'] };
export const ADMINS: AccessRule = { roles: ['admin'], scopes: ['admin'] };
/** Every caller that is somebody, for what concerns only themselves. */
export const ANYBODY: AccessRule = { roles: ['admin', 'leader', 'csm'], scopes: ['browser', 'server', 'read', 'admin'] };
/** People only: what belongs to a session of the browser. */
export const PEOPLE: AccessRule = { roles: ['admin', 'leader', 'csm'], scopes: [] };

/** The request's caller, set by the guard as `request.caller`. */
export const CurrentCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller => context.switchToHttp().getRequest<{ caller: Caller }>().caller,
);
