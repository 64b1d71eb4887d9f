// The machine's Node may be older than the product needs: go on with the Node that npm installed as a package.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

const GUARD = 'ADOPTION_ON_NODE_24';

/**
 * Returns when this process runs on the right Node. Otherwise runs `script` again on it, hands on signals, and ends with its exit code.
 * The inner process holds a channel to this one: when this one is killed, the inner one sees `disconnect` and stops in order.
 */
export async function continueOnNode24(root, script, { args = process.argv.slice(2), nodeOptions = [] } = {}) {
  const node = join(root, 'node_modules', 'node', 'bin', 'node');
  const installed = existsSync(node);
  const right = installed ? realpathSync(process.execPath) === realpathSync(node) : Number(process.versions.node.split('.')[0]) >= 24;
  if (process.env[GUARD] || right) {
    delete process.env[GUARD];
    return;
  }
  if (!installed)
    throw new Refusal(
      `Node 24 is missing: the package "node" did not install its program (this is Node ${process.version}). Allow its install script, or use Node 24 or newer.`,
    );
  const child = spawn(node, [...nodeOptions, script, ...args], {
    cwd: process.cwd(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [GUARD]: '1' },
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A terminal sends Ctrl-C to both; a program that signals only this one is answered through the channel.
  process.on('SIGINT', () => child.connected && child.send('interrupt'));
  const code = await new Promise((resolve) => child.on('exit', (status, signal) => resolve(status ?? (signal === 'SIGINT' ? 130 : 143))));
  process.exit(code);
}

/** Calls `stop` once for each wish to end: a signal, the outer process's word, or its death. */
export function onStopWish(stop) {
  let lastInterrupt = 0;
  const interrupt = () => {
    // The same Ctrl-C may arrive twice: from the terminal and through the outer process.
    const now = performance.now();
    if (now - lastInterrupt > 300) stop('SIGINT');
    lastInterrupt = now;
  };
  process.on('SIGINT', interrupt);
  process.on('message', (message) => message === 'interrupt' && interrupt());
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('disconnect'));
}
