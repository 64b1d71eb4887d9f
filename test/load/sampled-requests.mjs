// Requests for a sample of paths: one by one, to several APIs in turn, or at a steady pace beside other work.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { KeepAliveConnection } from './keep-alive-connection.mjs';

/** Pause between two visits, so that they look on without being the load. */
const VISIT_EVERY_MILLISECONDS = 250;

async function timed(connection, path, headers) {
  const started = performance.now();
  const { status, body } = await connection.send('GET', path, headers);
  const milliseconds = performance.now() - started;
  if (status !== 200) throw new Error(`${path} answered ${status}: ${body.toString().slice(0, 500)}`);
  return { milliseconds, body };
}

/**
 * Sends each path to each port, one request after the other; who comes first changes from path to path.
 * @param ports one or several
 * @returns latencies in milliseconds, a list for each port
 */
export async function timesInTurn(ports, token, paths, { headers = '', onAnswer = () => {} } = {}) {
  const connections = [ports].flat().map((port) => new KeepAliveConnection(port, token));
  const times = connections.map(() => []);
  for (const [n, path] of paths.entries()) {
    for (const i of connections.keys()) {
      const which = (i + n) % connections.length;
      const { milliseconds, body } = await timed(connections[which], path, headers);
      times[which].push(milliseconds);
      onAnswer(body);
    }
  }
  for (const connection of connections) connection.close();
  return times;
}

/** Looks at one path after the other at a steady pace until stopped; `stop` gives the latencies in milliseconds. */
export function steadyRequests(port, token, paths) {
  const connection = new KeepAliveConnection(port, token);
  const times = [];
  let goesOn = true;
  const visits = (async () => {
    for (let n = 0; goesOn; n++) {
      times.push((await timed(connection, paths[n % paths.length], '')).milliseconds);
      await sleep(VISIT_EVERY_MILLISECONDS);
    }
  })();
  // Told by `stop`.
  visits.catch(() => {});
  return {
    async stop() {
      goesOn = false;
      await visits;
      connection.close();
      return times;
    },
  };
}

/** The same for some time. */
export async function visitsFor(milliseconds, port, token, paths) {
  const visits = steadyRequests(port, token, paths);
  await sleep(milliseconds);
  return visits.stop();
}

/**
 * The same beside a process of the lowest priority that only counts. It takes nothing but the time of a core that nobody else wants,
 * so what visits are slower beside it the machine costs, not the work.
 */
export async function visitsBesideCounting(milliseconds, port, token, paths) {
  const counting = spawn(process.execPath, ['--eval', `require('node:os').setPriority(${constants.priority.PRIORITY_LOW}); for (;;);`]);
  try {
    return await visitsFor(milliseconds, port, token, paths);
  } finally {
    counting.kill('SIGKILL');
  }
}
