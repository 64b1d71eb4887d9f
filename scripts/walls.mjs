// npm run walls: who may import whom (.dependency-cruiser.cjs) and what may stand where (walls/text-walls.mjs); then that each wall can fail.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './build.mjs';
import { continueOnNode24 } from './host/node24.mjs';

await continueOnNode24(ROOT, fileURLToPath(import.meta.url));
const { importBreaches } = await import('./walls/import-walls.mjs');
const { TEXT_WALLS, textBreaches } = await import('./walls/text-walls.mjs');
const { selfTest } = await import('./walls/self-test.mjs');

const files = ['apps', 'libs']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
const product = files.filter((file) => !file.endsWith('.spec.ts') && file !== 'apps/adoption-api/src/metadata.ts');
const doorless = readdirSync(join(ROOT, 'libs')).filter((lib) => !existsSync(join(ROOT, 'libs', lib, 'index.ts')));

const lines = [
  ...importBreaches(ROOT).map(({ wall, file, to }) => `${wall}: ${file} → ${to}`),
  ...textBreaches(ROOT, product).map(({ wall, file, line }) => `${wall}: ${file}:${line} (${TEXT_WALLS.find(({ name }) => name === wall).comment})`),
  ...doorless.map((lib) => `libs/${lib} has no door (index.ts)`),
  ...selfTest(ROOT, files),
];
for (const line of lines) console.log(line);
console.log(lines.length === 0 ? `The walls stand: ${files.length} files, and every wall was seen to fail on a planted breach.` : `${lines.length} breaches.`);
process.exit(lines.length === 0 ? 0 : 1);
