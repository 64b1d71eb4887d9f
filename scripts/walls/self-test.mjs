// Proves that every wall can fail: plants one breach of each in a copy and looks for exactly these.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importBreaches } from './import-walls.mjs';
import { TEXT_WALLS, textBreaches } from './text-walls.mjs';

/** Breaches of the import walls: rule, file, source. The libs that a row names may not exist yet, so the copy gets a door for each. */
function importPlants(root) {
  const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
  const plants = [
    ['no-cycles', 'libs/usage/src/planted-a.ts', "import { b } from './planted-b';\nexport const a = (): unknown => b;\n"],
    [null, 'libs/usage/src/planted-b.ts', "import { a } from './planted-a';\nexport const b = (): unknown => a;\n"],
    ['through-the-door', 'libs/usage/src/planted-door.ts', "import { parseDay } from '../../accounts/src/local-time';\nexport const door = parseDay;\n"],
    [
      'apps-through-the-door',
      'apps/worker/src/planted-door.ts',
      "import { parseDay } from '../../../libs/accounts/src/local-time';\nexport const door = parseDay;\n",
    ],
    ['apps-apart', 'apps/worker/src/planted-app.ts', "import * as api from '../../adoption-api/src/main';\nexport const other = api;\n"],
    ['page-through-the-api', 'apps/dashboard/src/planted-lib.tsx', "import * as metrics from '@adoption/metrics';\nexport const sums = metrics;\n"],
    ['libs-below-apps', 'libs/reports/src/planted-app.ts', "import * as api from '../../../apps/adoption-api/src/main';\nexport const above = api;\n"],
    ['demo-knows-no-rule', 'apps/demo/src/planted-rule.ts', "import * as metrics from '@adoption/metrics';\nexport const rule = metrics;\n"],
    ['pure-libs-without-packages', 'libs/metrics/src/planted-package.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n"],
    ['pure-libs-without-packages', 'libs/scoring/src/planted-nest.ts', "import { Injectable } from '@nestjs/common';\nexport const nest = Injectable;\n"],
    ['bullmq-behind-jobs', 'libs/usage/src/planted-queue.ts', "import { Queue } from 'bullmq';\nexport const queue = Queue;\n"],
    ['no-development-packages', 'libs/accounts/src/planted-package.ts', "import fc from 'fast-check';\nexport const check = fc;\n"],
    ['resolvable', 'libs/usage/src/planted-nowhere.ts', "import { nothing } from './not-there';\nexport const nowhere = nothing;\n"],
  ];
  for (const { name } of forbidden) {
    const lib = /^(.*)-imports-only-its-row$/.exec(name)?.[1];
    // What no row allows: a lib may not import the one that stands above it.
    const wrong = lib === 'reports' ? 'engagement' : 'reports';
    if (lib) plants.push([name, `libs/${lib}/src/planted-row.ts`, `import * as other from '@adoption/${wrong}';\nexport const row = other;\n`]);
    const typed = /^(.*)-imports-types-only$/.exec(name)?.[1];
    const value = ['adoption', 'engagement', 'imports', 'reports'].includes(typed) ? 'access' : 'metrics';
    if (typed) plants.push([name, `libs/${typed}/src/planted-types.ts`, `import * as other from '@adoption/${value}';\nexport const types = other;\n`]);
  }
  return { plants, names: forbidden.map(({ name }) => name) };
}

/** Lines about walls that did not fail when they should have; empty when all hold. */
export function selfTest(root, sourceFiles) {
  const copy = mkdtempSync(join(tmpdir(), 'adoption-walls-'));
  try {
    for (const entry of ['apps', 'libs', 'test', 'tsconfig.json', '.dependency-cruiser.cjs', 'package.json'])
      cpSync(join(root, entry), join(copy, entry), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const { plants, names } = importPlants(root);
    const files = [...plants.map(([, file, source]) => [file, source]), ...TEXT_WALLS.map(({ plant }) => plant)];
    for (const lib of new Set(plants.map(([, file]) => /^libs\/([^/]+)\//.exec(file)?.[1]).filter(Boolean))) {
      mkdirSync(join(copy, 'libs', lib, 'src'), { recursive: true });
      if (!sourceFiles.some((file) => file === `libs/${lib}/index.ts`)) writeFileSync(join(copy, 'libs', lib, 'index.ts'), 'export {};\n');
    }
    for (const [file, source] of files) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), source);
    }
    const imports = importBreaches(copy);
    const texts = textBreaches(
      copy,
      files.map(([file]) => file),
    );
    const failed = plants.filter(([name, file]) => name && !imports.some((breach) => breach.wall === name && breach.file === file));
    const unplanted = names.filter((name) => !plants.some(([planted]) => planted === name));
    const failedTexts = TEXT_WALLS.filter(({ name, plant }) => !texts.some((breach) => breach.wall === name && breach.file === plant[0]));
    return [
      ...failed.map(([name, file]) => `the wall ${name} did not see the breach planted in ${file}`),
      ...unplanted.map((name) => `the wall ${name} is not tested: plant a breach for it`),
      ...failedTexts.map(({ name }) => `the wall ${name} did not see its planted breach`),
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
