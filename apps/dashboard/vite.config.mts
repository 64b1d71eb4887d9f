import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
/** The API that `vite` in development talks to: `API_URL=… npm run dev:page`. */
const api = process.env['API_URL'] ?? 'http://localhost:3000';
// A signed-in browser's writes must come from the API's own origin.
const toApi = { target: api, changeOrigin: true, headers: { origin: api } };

/** The font is asked for with the scripts, not once they have run. */
const preloadFont: Plugin = {
  name: 'preload-font',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        })),
  },
};

export default defineConfig({
  root: path('.'),
  plugins: [react(), preloadFont],
  resolve: { alias: { '@adoption/presentation': path('../../libs/presentation/index.ts') } },
  build: {
    outDir: path('../../dist/page'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': toApi, '/health': toApi } },
});
