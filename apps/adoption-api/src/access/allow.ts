import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Caller, Role, Scope } from '@adoption/access';

/** Who may call a route. A route without this decorator is refused to everyone. */
export interface AccessRule {
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
}

export const ACCESS_RULE = 'access-rule';

/** Opens a route to people with one of the roles and to keys with one of the scopes. */
export const Allow = (rule: AccessRule) => SetMetadata(ACCESS_RULE, rule);

/** Opens a route to everyone, signed in or not. */
export const AllowEveryone = () => SetMetadata(ACCESS_RULE, 'everyone');

/** Everyone who may read figures; which accounts they see is decided by the account scope. */
export const READERS: AccessRule = { roles: ['admin', 'leader', 'csm'], scopes: ['read', 'admin'] };
/** Whoever may bring usage events and account data. */
export const INGESTERS: AccessRule = { roles: ['admin'], scopes: ['server', 'admin'] };
export const ADMINS: AccessRule = { roles: ['admin'], scopes: ['admin'] };

/** The request's caller, set by the guard as `request.caller`. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => context.switchToHttp().getRequest<{ caller: Caller }>().caller);
