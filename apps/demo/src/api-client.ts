import { setTimeout as sleep } from 'node:timers/promises';

/** An answer of the API other than success. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The server's public HTTP API, with the patience of a good client: it waits when told to, and while the server is away. */
export class ApiClient {
  constructor(
    private readonly url: string,
    private readonly token: string,
    /** Tries of one request before giving up. */
    private readonly tries: number,
  ) {}

  /**
   * Sends a request until it is answered.
   * @throws ApiRefusal when the server refuses it; the network's error when the server stays away.
   */
  async send(
    method: 'GET' | 'PUT' | 'POST',
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.attempt(method, path, body, headers).catch((error: unknown) => {
        if (attempt >= this.tries) throw error;
        return null;
      });
      if (answer?.ok) return answer.json();
      const wait = answer === null || answer.status === 429 || answer.status === 503;
      if (answer !== null && (!wait || attempt >= this.tries))
        throw new ApiRefusal(answer.status, `${method} ${path} was answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
      await sleep(1000 * Number(answer?.headers.get('retry-after') ?? 1));
    }
  }

  private attempt(
    method: string,
    path: string,
    body: string | Uint8Array<ArrayBuffer> | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response> {
    return fetch(this.url + path, {
      method,
      body: body ?? null,
      headers: { authorization: `Bearer ${this.token}`, ...headers },
      signal: AbortSignal.timeout(60_000),
    });
  }
}

/** A field of an answer, whatever the answer is. */
export function field(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null ? Object.getOwnPropertyDescriptor(answer, name)?.value : undefined;
}
