import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that went through the proxy. */
export interface PassedRequest {
  readonly path: string;
  readonly contentType: string | undefined;
  readonly contentEncoding: string | undefined;
  readonly body: Buffer;
  /** What the server answered. */
  readonly status: number;
  readonly answer: string;
  /** Whether the client got that answer, or a broken connection in its place. */
  readonly dropped: boolean;
}

/**
 * A proxy that can break a connection at the worst moment: after the server has answered, before the client hears of it. A
 * client that then sends again repeats something that has been stored.
 */
export class DroppingProxy {
  readonly passed: PassedRequest[] = [];
  private drops = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: string,
  ) {}

  static async to(target: string): Promise<DroppingProxy> {
    const server = createServer();
    const proxy = new DroppingProxy(server, target);
    server.on('request', (incoming, outgoing) => void proxy.pass(incoming, outgoing));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The next so many answers do not reach their client. */
  dropNext(count: number): void {
    this.drops = count;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = Buffer.concat(await incoming.toArray());
    const forwarded = request(`${this.target}${incoming.url ?? ''}`, {
      method: incoming.method,
      headers: { ...incoming.headers, host: new URL(this.target).host },
    });
    forwarded.end(body);
    const [answer] = (await once(forwarded, 'response')) as [IncomingMessage];
    const text = Buffer.concat(await answer.toArray());
    const dropped = this.drops > 0;
    this.passed.push({
      path: incoming.url ?? '',
      contentType: incoming.headers['content-type'],
      contentEncoding: incoming.headers['content-encoding'],
      body,
      status: answer.statusCode ?? 0,
      answer: text.toString(),
      dropped,
    });
    if (dropped) {
      this.drops--;
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    outgoing.end(text);
  }
}
