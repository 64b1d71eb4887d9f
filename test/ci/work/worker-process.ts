import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Memory of a worker, MB: little, so that one that wants all of it is soon refused. */
const HEAP_MEGABYTES = 160;

/** What node runs: the trial worker, in its TypeScript. */
const TRIAL = [`--max-old-space-size=${HEAP_MEGABYTES}`, '--require', join(__dirname, 'typescript.cjs'), join(__dirname, 'worker-program.ts')];
/** The worker of the product, as `npm test` has built it. */
export const BUILT_WORKER: readonly string[] = [join(__dirname, '..', '..', '..', 'dist', 'apps', 'worker', 'src', 'main.js')];

/** A worker in a process of its own, which is started again when it dies, as the launcher does. */
export class WorkerProcess {
  private child: ChildProcess | undefined;
  private wanted = true;
  private running: Promise<void> = Promise.resolve();
  /** How each life ended: an exit code or a signal. */
  readonly deaths: (number | string)[] = [];

  constructor(
    private readonly env: Readonly<Record<string, string>>,
    private readonly program: readonly string[] = TRIAL,
  ) {}

  /** Starts it and waits until it works. */
  async start(): Promise<void> {
    const first = Promise.withResolvers<void>();
    this.running = this.keepAlive(() => first.resolve());
    await Promise.race([first.promise, this.running]);
  }

  /** Kills it at once; it is started again. */
  kill(): void {
    this.child?.kill('SIGKILL');
  }

  async stop(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.wanted = false;
    this.child?.kill(signal);
    await this.running;
  }

  private async keepAlive(works: () => void): Promise<void> {
    while (this.wanted) {
      const child = spawn(process.execPath, this.program, { env: { PATH: process.env['PATH'], ...this.env }, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      this.child = child;
      child.once('message', works);
      const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
      if (this.wanted) this.deaths.push(signal ?? code ?? '');
    }
  }
}
