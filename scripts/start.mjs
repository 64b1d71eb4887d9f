// npm start: the whole system with one command. Settings: .env.example.
import { fileURLToPath } from 'node:url';
import { buildIfStale, ROOT } from './build.mjs';
import { readDotEnv } from './host/environment.mjs';
import { ensureInstalled } from './host/install.mjs';
import { Launcher } from './host/launcher.mjs';
import { continueOnNode24, onStopWish } from './host/node24.mjs';
import { exitWith } from './host/refusal.mjs';
import { say } from './host/say.mjs';

let launcher = null;
let ending = null;

/** Stops what runs, then ends the process. */
const end = (exit) => {
  const stopped = launcher?.stop() ?? Promise.resolve();
  ending ??= stopped.then(exit, exitWith);
};

try {
  if (process.platform === 'win32') throw new Error('On Windows run this inside WSL: npm start uses process groups and signals.');
  readDotEnv(ROOT);
  ensureInstalled(ROOT, say);
  await continueOnNode24(ROOT, fileURLToPath(import.meta.url));
  onStopWish((reason) => {
    if (!ending) process.stdout.write('\nStopping …\n');
    end(() => process.exit(reason === 'SIGINT' ? 130 : 0));
  });
  await buildIfStale(ROOT, { say });
  launcher = new Launcher(ROOT);
  await launcher.start();
} catch (error) {
  // A wish to stop while starting ends the process itself.
  if (!ending) end(() => exitWith(error));
}
