import fastifyStatic from '@fastify/static';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { page } from './page';

/** Where the built page is: beside the compiled API, or in the project of its sources. */
const FOLDER = [join(__dirname, '../../../../page'), join(__dirname, '../../../../dist/page')].find((folder) => existsSync(join(folder, 'index.html'))) ?? null;
const NOT_BUILT = page('Product adoption dashboard', '<p>The page is not built. Run <code>npm run build</code>, then start the server again.</p>');

/** The one HTML document of the dashboard; its script shows what the address asks for. */
export const DASHBOARD_HTML: string = FOLDER === null ? NOT_BUILT : readFileSync(join(FOLDER, 'index.html'), 'utf8');

/** Serves scripts, styles and fonts of the dashboard. Their names hold a hash of their content, so that browsers may keep them for ever. */
export async function serveDashboardFiles(fastify: FastifyInstance): Promise<void> {
  if (FOLDER === null) return;
  await fastify.register(fastifyStatic, {
    root: FOLDER,
    wildcard: false,
    index: false,
    globIgnore: ['index.html', '.build-stamp'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, no-cache');
    },
  });
}
