import { type CanActivate, type ExecutionContext, Injectable, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { invalid } from '@adoption/problems';
import { ruleOf } from '../access/allow';

/**
 * Refuses query parameters that a route does not declare. A guard and not an interceptor, because the first interceptor makes Nest carry every request through
 * observables. Routes that take the whole query as a class leave it to the {@link InputPipe}; routes for other vendors' clients take what those send.
 */
@Injectable()
export class UndeclaredQueryGuard implements CanActivate {
  private readonly declared = new WeakMap<object, ReadonlySet<string> | null>();

  canActivate(context: ExecutionContext): boolean {
    const names = Object.keys(context.switchToHttp().getRequest<FastifyRequest>().query as object);
    if (names.length === 0) return true;
    const known = this.declaredFor(context.getClass(), context.getHandler());
    const rule = ruleOf(context.getHandler(), context.getClass());
    const unknown = known === null || (typeof rule === 'object' && rule.foreignClients) ? [] : names.filter((name) => !known.has(name));
    if (unknown.length === 0) return true;
    throw invalid(
      'The query has parameters that this address does not know.',
      unknown.slice(0, 100).map((name) => ({ pointer: name.slice(0, 80), code: 'unknown_field', detail: 'is not a known parameter' })),
    );
  }

  /** Names of the parameters taken one by one; null when the route takes the whole query. */
  private declaredFor(controller: Type, handler: { name: string }): ReadonlySet<string> | null {
    const cached = this.declared.get(handler);
    if (cached !== undefined) return cached;
    const parameters: Record<string, { data?: unknown }> = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler.name) ?? {};
    const queries = Object.entries(parameters).filter(([key]) => key.startsWith(`${RouteParamtypes.QUERY}:`));
    const known = queries.some(([, { data }]) => typeof data !== 'string') ? null : new Set(queries.map(([, { data }]) => String(data)));
    this.declared.set(handler, known);
    return known;
  }
}
