import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    readonly knownRoutes: KnownRoutes;
  }
}

/** Every route of the server, to tell a wrong method (405) from an unknown address (404). */
export class KnownRoutes {
  private readonly routes = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();

  /** Watches the routes that are registered from now on; call it before Nest registers its own. */
  static of(fastify: FastifyInstance): KnownRoutes {
    const known = new KnownRoutes();
    fastify.addHook('onRoute', ({ url, method }) => known.add(url, [method].flat()));
    return known;
  }

  /** Patterns of all routes with their methods. */
  list(): { readonly url: string; readonly methods: readonly string[] }[] {
    return [...this.routes].map(([url, { methods }]) => ({ url, methods: [...methods].toSorted() }));
  }

  /** Methods that the address of a request has; empty when nothing is there. */
  methodsOf(url: string): string[] {
    const path = url.split(/[?#]/, 1)[0] ?? '';
    const methods = new Set<string>();
    for (const route of this.routes.values()) {
      if (route.pattern.test(path)) for (const method of route.methods) methods.add(method);
    }
    return [...methods].toSorted();
  }

  private add(url: string, methods: readonly string[]): void {
    const entry = this.routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const method of methods) entry.methods.add(method);
    this.routes.set(url, entry);
  }
}

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/:[^/]+/g, '[^/]+')
      .replaceAll('*', '.*')}$`,
  );
