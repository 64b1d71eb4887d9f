// A load generator's HTTP client: one connection, one request at a time, as little work for each as possible.
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const EMPTY = Buffer.alloc(0);

/** One keep-alive connection to the API. */
export class KeepAliveConnection {
  #socket;
  #received = EMPTY;
  #waiting = null;
  #common;

  constructor(port, token) {
    this.#common = `Host: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\n`;
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => this.#onData(chunk));
    this.#socket.on('error', (error) => this.#fail(error));
    this.#socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  /**
   * Sends a request. `headers` are whole lines with their ends.
   * @returns status, the head as text and the body as bytes
   */
  send(method, path, headers = '', body = EMPTY) {
    const length = method === 'GET' ? '' : `Content-Length: ${body.length}\r\n`;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.cork();
      this.#socket.write(`${method} ${path} HTTP/1.1\r\n${this.#common}${headers}${length}\r\n`, 'latin1');
      if (body.length > 0) this.#socket.write(body);
      this.#socket.uncork();
    });
  }

  close() {
    this.#socket.removeAllListeners('close');
    this.#socket.destroy();
  }

  #onData(chunk) {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const status = Number(head.slice(9, 12));
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? (status === 304 || status === 204 ? 0 : Number.NaN));
    if (Number.isNaN(length)) return this.#fail(new Error(`an answer without Content-Length: ${head}`));
    if (this.#received.length < end + 4 + length) return;
    const body = this.#received.subarray(end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    const { resolve } = this.#waiting;
    this.#waiting = null;
    resolve({ status, head, body });
  }

  #fail(error) {
    this.#waiting?.reject(error);
    this.#waiting = null;
  }
}
