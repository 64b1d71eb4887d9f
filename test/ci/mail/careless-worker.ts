import { join } from 'node:path';

/** What node runs: a worker of the tests whose claim is broken on purpose. */
export const CARELESS_WORKER: readonly string[] = ['--require', join(__dirname, '..', 'work', 'typescript.cjs'), join(__dirname, 'careless-program.ts')];
