// Compiles apps and libs to dist/, and the page to dist/page, when their sources changed since the last build. `node scripts/build.mjs --force` always does.
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { continueOnNode24 } from './host/node24.mjs';
import { exitWith, Refusal } from './host/refusal.mjs';
import { ensureInstalled } from './host/install.mjs';
import { stampOf } from './host/stamp.mjs';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const API = join('apps', 'adoption-api', 'src');
const METADATA = join(API, 'metadata.ts');
const PAGE = join('dist', 'page');
const isSource = (path) =>
  path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.endsWith('.d.ts') && path !== METADATA && !path.startsWith(join('apps', 'dashboard'));

const sources = (root) =>
  ['apps', 'libs']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter(isSource)
    .sort();

/** Builds what of dist/ is not that of the present sources; returns whether it built anything. Needs Node 24. */
export async function buildIfStale(root = ROOT, { say = () => {}, force = false } = {}) {
  const programs = await buildProgramsIfStale(root, say, force);
  const page = await buildPageIfStale(root, say, force);
  return programs || page;
}

async function buildProgramsIfStale(root, say, force) {
  const files = sources(root);
  const stamp = stampOf(root, [...files, '.swcrc', 'tsconfig.json', 'package-lock.json', join('scripts', 'build.mjs')]);
  const stampFile = join(root, 'dist', '.build-stamp');
  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  say('Building …');
  await describeApi(root);
  // Compiled aside and swapped, so that a failed build leaves the last one, and nothing of a deleted source stays.
  const next = join(root, `dist.next-${process.pid}`);
  const last = join(root, `dist.last-${process.pid}`);
  try {
    await compile(root, [...files, METADATA], next);
    writeFileSync(join(next, '.build-stamp'), stamp);
    if (existsSync(join(root, PAGE))) renameSync(join(root, PAGE), join(next, 'page'));
    if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), last);
    renameSync(next, join(root, 'dist'));
  } finally {
    for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
  }
  return true;
}

const pageSources = (root) =>
  [join('apps', 'dashboard'), join('libs', 'presentation')]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts') && !entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();

/** The page is made aside and swapped in too: who loads it meanwhile gets the last one. */
async function buildPageIfStale(root, say, force) {
  const stamp = stampOf(root, [...pageSources(root), 'package-lock.json', join('scripts', 'build.mjs')]);
  const stampFile = join(root, PAGE, '.build-stamp');
  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  say('Building the page …');
  const { build } = await import('vite');
  const next = join(root, `dist.page-${process.pid}`);
  try {
    await build({
      root: join(root, 'apps', 'dashboard'),
      configFile: join(root, 'apps', 'dashboard', 'vite.config.mts'),
      logLevel: 'error',
      build: { outDir: next },
    });
    writeFileSync(join(next, '.build-stamp'), stamp);
    rmSync(join(root, PAGE), { recursive: true, force: true });
    renameSync(next, join(root, PAGE));
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return true;
}

/** Swagger's plugin reads types and docstrings, which swc drops: its findings go into a generated module. */
async function describeApi(root) {
  const { PluginMetadataGenerator } = await import('@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js');
  const { ReadonlyVisitor } = await import('@nestjs/swagger/plugin');
  const visitor = new ReadonlyVisitor({
    introspectComments: true,
    classValidatorShim: true,
    dtoFileNameSuffix: ['.request.ts', '.response.ts', 'adoption-dashboard.ts', '.shape.ts'],
    controllerFileNameSuffix: ['.controller.ts'],
    pathToSource: join(root, API),
  });
  new PluginMetadataGenerator().generate({
    visitors: [visitor],
    outputDir: join(root, API),
    tsProgramRef: ReadonlyVisitor.createTsProgram(join(root, 'tsconfig.json')),
  });
}

async function compile(root, files, output) {
  const { transformFile } = await import('@swc/core');
  const faults = [];
  await Promise.all(
    files.map(async (file) => {
      try {
        const { code, map } = await transformFile(join(root, file), { cwd: root, root, swcrc: true, configFile: join(root, '.swcrc'), sourceMaps: true });
        const target = join(output, file.replace(/\.ts$/, '.js'));
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, `${code}\n//# sourceMappingURL=${file.split(/[\\/]/).pop().replace(/\.ts$/, '.js')}.map\n`);
        writeFileSync(`${target}.map`, map);
      } catch (error) {
        faults.push(`${file}:\n${String(error.message ?? error)}`);
      }
    }),
  );
  if (faults.length > 0) throw new Refusal(`The build failed in ${faults.length} file${faults.length === 1 ? '' : 's'}:\n\n${faults.join('\n')}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled(ROOT, console.log);
    await continueOnNode24(ROOT, fileURLToPath(import.meta.url));
    const started = performance.now();
    const built = await buildIfStale(ROOT, { force: process.argv.includes('--force') });
    console.log(built ? `Built in ${((performance.now() - started) / 1000).toFixed(1)} s.` : 'The build is up to date.');
  } catch (error) {
    exitWith(error);
  }
}
