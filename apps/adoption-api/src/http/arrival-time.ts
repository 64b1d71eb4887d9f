import type { IncomingMessage, Server } from 'node:http';

/** How much of a long request has to come in every span: less is no slow line but somebody who holds a connection. */
const LEAST_BYTES = 65_536;
const SPAN_MILLISECONDS = 60_000;
/** The longest that any request may take to arrive. */
export const MOST_ARRIVAL_MILLISECONDS = 30 * SPAN_MILLISECONDS;

interface Arrival {
  /** Bytes that had come over the connection when the span began; null: the request has to be there when the span ends. */
  before: number | null;
}

const arrivals = new WeakMap<IncomingMessage, Arrival>();

/**
 * Bounds how long requests take to arrive: one that is not there after a span gets 408, as the server's own bound does it. {@link mayTakeLong} lets one of
 * them go on as long as its bytes flow. A request that was answered early keeps its bound: what it still sends is read too.
 * @param span milliseconds
 * @param least bytes of a long request in every span
 */
export function boundArrival(server: Server, span = SPAN_MILLISECONDS, least = LEAST_BYTES): void {
  server.prependListener('request', (request: IncomingMessage) => {
    // Those without a body are there already.
    if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) return;
    const arrival: Arrival = { before: null };
    arrivals.set(request, arrival);
    const { socket } = request;
    const timer = setInterval(() => {
      const flowed = arrival.before !== null && socket.bytesRead - arrival.before >= least;
      if (request.complete || socket.destroyed) clearInterval(timer);
      else if (flowed) arrival.before = socket.bytesRead;
      // Comes again after another span, for a sender that does not hang up after the answer.
      else server.emit('clientError', Object.assign(new Error('The request did not arrive in time.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
    }, span).unref();
    // After an early answer the request is closed while it is still coming: then the timer looks on.
    request.once('close', () => {
      if (request.complete || socket.destroyed) clearInterval(timer);
    });
  });
}

/** Lets a request, once its sender is known, take as long as its bytes flow. */
export function mayTakeLong(request: IncomingMessage): void {
  const arrival = arrivals.get(request);
  if (arrival !== undefined) arrival.before ??= request.socket.bytesRead;
}
