// Lets a child process run the TypeScript of the tests as jest does: `node --require typescript.cjs program.ts`.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const root = path.join(__dirname, '..', '..', '..');
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    cwd: root,
    root,
    filename,
    swcrc: true,
    configFile: path.join(root, '.swcrc'),
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};
