// Runs the recount against a running system, straight from its TypeScript sources (Node 24):
//   node test/ci/recount/run.mjs --url http://127.0.0.1:3000 --token TOKEN --database postgresql://… [--as-of YYYY-MM-DD] [--only acme]
import { registerHooks } from 'node:module';

// The sources import each other without an extension.
registerHooks({
  resolve: (specifier, context, next) =>
    next(context.parentURL?.endsWith('.ts') && /^\.{1,2}\/[^.]*$/.test(specifier) ? `${specifier}.ts` : specifier, context),
});
await import('./main.ts');
