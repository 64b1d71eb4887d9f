// Walls that imports do not show: what a file says. Read from the syntax tree, so comments and look-alikes do not count.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SQL =
  /\b(SELECT\b[\s\S]*\bFROM|INSERT\s+INTO|UPDATE\s+[\w."]+\s+(AS\s+\w+\s+|\w+\s+)?SET|DELETE\s+FROM|TRUNCATE\s|(CREATE|ALTER|DROP)\s+(TABLE|INDEX|SCHEMA))\b/;
const MOST_LINES = 250;

const isProcessEnv = (node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === 'process' && node.name.text === 'env';
const text = (node) => (ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? node.getText() : null);
const readsClock = (node) =>
  (ts.isCallExpression(node) && node.expression.getText() === 'Date.now') ||
  (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0);

/** One row a wall: where it stands, and what may not be seen there. `at` sees a node of the tree, `file` the whole source. */
export const TEXT_WALLS = [
  {
    name: 'environment-in-config',
    comment: 'process.env is read in libs/config and in the programs directly under an app’s src.',
    inside: (path) => !path.startsWith('libs/config/') && !/^apps\/[^/]+\/src\/[^/]+\.ts$/.test(path),
    at: isProcessEnv,
    plant: ['libs/usage/src/planted-environment.ts', "export const port = process.env['PORT'];\n"],
  },
  {
    name: 'sql-in-its-rooms',
    comment: 'SQL stands in queries/, libs/usage and migrations.',
    inside: (path) => !/(^|\/)(queries|migrations)\//.test(path) && !path.startsWith('libs/usage/'),
    at: (node) => SQL.test(text(node) ?? ''),
    plant: ['libs/accounts/src/planted-sql.ts', "export const statement = 'SELECT id FROM customers';\n"],
  },
  {
    name: 'one-clock',
    comment: 'The time of day comes from Clock (programs of the demo workspace, which know no lib, and the page read their own).',
    inside: (path) => path !== 'libs/config/src/clock.ts' && !/^apps\/(dashboard\/|[^/]+\/src\/[^/]+\.ts$)/.test(path),
    at: readsClock,
    plant: ['libs/adoption/src/planted-clock.ts', 'export const now = Date.now();\n'],
  },
  {
    name: 'no-catch-all-room',
    comment: 'No folder is called common, shared, utils or helpers.',
    inside: () => true,
    file: (_source, path) => /(^|\/)(common|shared|utils?|helpers?)\//.test(path),
    plant: ['libs/usage/src/utils/planted.ts', 'export const nothing = 0;\n'],
  },
  {
    name: 'short-files',
    comment: `A file of more than ${MOST_LINES} lines holds more than one concept.`,
    inside: (path) => !path.includes('/migrations/') && path !== 'apps/dashboard/src/api/schema.ts',
    file: (source) => source.split('\n').length > MOST_LINES + 1,
    plant: ['libs/usage/src/planted-long.ts', 'export {};\n'.repeat(MOST_LINES + 1)],
  },
];

/** Every place that breaks a wall, as `{wall, file, line}`. */
export function textBreaches(root, files) {
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const standing = TEXT_WALLS.filter((wall) => wall.inside(file));
    const found = standing.filter((wall) => wall.file?.(source, file)).map((wall) => ({ wall: wall.name, file, line: 1 }));
    const nodeWalls = standing.filter((wall) => wall.at);
    const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2024, true);
    const visit = (node) => {
      for (const wall of nodeWalls)
        if (wall.at(node)) found.push({ wall: wall.name, file, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
      ts.forEachChild(node, visit);
    };
    if (nodeWalls.length > 0) visit(tree);
    return found;
  });
}
