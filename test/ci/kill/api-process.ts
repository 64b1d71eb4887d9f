import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const BUILT = join(__dirname, '..', '..', '..', 'dist', 'apps');
export const ADMIN_TOKEN = 'kill-test-token-0123456789abcdef';

/** The built API on a port of its own; may be killed and started again. */
export class ApiProcess {
  private child: ChildProcess | undefined;
  private log = '';

  private constructor(
    private readonly databaseUrl: string,
    readonly port: number,
  ) {}

  static async on(databaseUrl: string): Promise<ApiProcess> {
    return new ApiProcess(databaseUrl, await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it and waits until it says it is ready. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [join(BUILT, 'adoption-api', 'src', 'main.js')], {
      env: { PATH: process.env['PATH'], DATABASE_URL: this.databaseUrl, PORT: String(this.port), ADMIN_TOKEN, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (this.log = (this.log + chunk.toString()).slice(-4_000)));
    for (const end = performance.now() + 30_000; ; await pause(50)) {
      if (child.exitCode !== null || performance.now() > end) throw new Error(`the API did not become ready:\n${this.log}`);
      const answer = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
    }
  }

  /** Ends it the hard way: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

/** Runs a built command line of the worker to its end. */
export async function runTool(file: string, args: readonly string[], databaseUrl: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(BUILT, 'worker', 'src', file), ...args], {
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
