import { createServer } from 'node:net';

const tryToListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve({ error: error.code }));
    server.listen({ port, host, exclusive: true }, () => {
      const { port: given } = server.address();
      server.close(() => resolve({ port: given }));
    });
  });

/** Null when the port can be used on every address, otherwise the system's reason (EADDRINUSE, EACCES …). */
export async function whyTaken(port) {
  for (const host of ['127.0.0.1', undefined]) {
    const { error } = await tryToListen(port, host);
    if (error) return error;
  }
  return null;
}

/** A port of the loopback address that nobody listens on; `wish` when it is free. */
export async function freePort(wish) {
  if (wish) {
    const { port } = await tryToListen(wish, '127.0.0.1');
    if (port) return port;
  }
  const { port, error } = await tryToListen(0, '127.0.0.1');
  if (!port) throw new Error(`no free port on 127.0.0.1: ${error}`);
  return port;
}
