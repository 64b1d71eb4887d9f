// Writes openapi.json, the page's types of it and the access table of ARCHITECTURE.md from the built API, without starting it. Build first.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { continueOnNode24 } from './host/node24.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
await continueOnNode24(ROOT, fileURLToPath(import.meta.url));

const require = createRequire(join(ROOT, 'dist', 'apps', 'adoption-api', 'src', 'main.js'));
require('reflect-metadata');
const { createApp } = require('./create-app.js');
const { openApiDocument } = require('./open-api/document.js');
const { accessTable, withAccessTable } = require('./open-api/access-table.js');
const { readSettings } = require('../../../libs/config/index.js');

// Nothing is asked of this database: the application is put together, not started.
const app = await createApp(readSettings({ DATABASE_URL: 'postgresql://127.0.0.1:1/none', LOG_LEVEL: 'fatal' }));
const document = await openApiDocument(app);
writeFileSync(join(ROOT, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`);

const { default: openapiTypescript, astToString } = await import('openapi-typescript');
const types = astToString(await openapiTypescript(structuredClone(document)));
writeFileSync(join(ROOT, 'apps', 'dashboard', 'src', 'api', 'schema.ts'), `// Made by scripts/open-api.mjs from the OpenAPI document.\n${types}`);

const architecture = join(ROOT, 'ARCHITECTURE.md');
const text = withAccessTable(readFileSync(architecture, 'utf8'), accessTable(document));
if (text === undefined) throw new Error('ARCHITECTURE.md has no markers for the access table');
writeFileSync(architecture, text);
console.log(`openapi.json: ${Object.keys(document.paths).length} addresses; apps/dashboard: types written; ARCHITECTURE.md: access table written`);
process.exit(0);
