import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Refusal } from '../host/refusal.mjs';

const compress = promisify(gzip);
const MOST_ATTEMPTS = 30;
const LONGEST_PAUSE_SECONDS = 30;

/** Sends rows to the API. Everything it sends may be sent twice, so it tries again when the server is busy, restarting or away. */
export class ApiClient {
  constructor(url, token) {
    this.url = url.replace(/\/+$/, '');
    this.token = token;
  }

  /** The server's answer to `PUT` rows or `POST` events (one JSON object a line). */
  async send(method, path, texts) {
    const lines = method === 'POST';
    const body = await compress(lines ? texts.join('\n') : `[${texts.join(',')}]`, { level: 1 });
    const type = lines ? 'application/x-ndjson' : 'application/json';
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#request(method, path, body, type);
      if (answer.status === 200) return answer.body;
      if (answer.retryAfter === null || attempt === MOST_ATTEMPTS) throw new Refusal(this.#explain(answer));
      await pause(1000 * Math.min(LONGEST_PAUSE_SECONDS, answer.retryAfter ?? attempt));
    }
  }

  async #request(method, path, body, type) {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': type, 'content-encoding': 'gzip' };
    const request = { method, body, headers };
    try {
      const response = await fetch(this.url + path, request);
      const text = await response.text();
      const busy = response.status === 429 || response.status === 503;
      return { status: response.status, body: parsed(text), retryAfter: busy ? Number(response.headers.get('retry-after')) || 1 : null };
    } catch (error) {
      return { status: 0, body: null, cause: error.cause?.code ?? error.message, retryAfter: undefined };
    }
  }

  #explain({ status, body, cause }) {
    if (status === 0) return `${this.url} does not answer (${cause}). Is the server running? Choose another with --url.`;
    if (status === 401) return `${this.url} does not know this token. Give one with --token, in TOKEN, or as DATA_DIR/admin-token.`;
    return `${this.url} refused the request: ${body?.detail ?? `status ${status}`}${(body?.errors ?? [])
      .slice(0, 3)
      .map((fault) => `\n  ${fault.pointer}: ${fault.detail}`)
      .join('')}`;
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
