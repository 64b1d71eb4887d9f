import { once } from 'node:events';
import { type ClientRequest, get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

/** One server-sent event. */
export interface ServerEvent {
  readonly id: string;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** Reads a stream of server-sent events, one after the other, on a connection of its own. */
export class EventReader {
  /** Everything that came. */
  text = '';
  private rest = '';
  private readonly chunks: AsyncIterator<Buffer>;

  private constructor(
    private readonly request: ClientRequest,
    private readonly answer: IncomingMessage,
  ) {
    this.chunks = answer[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  static async open(address: string, headers: Record<string, string>): Promise<EventReader> {
    const request = get(address, { agent: false, headers: { accept: 'text/event-stream', ...headers } });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode}`);
    return new EventReader(request, answer);
  }

  get headers(): IncomingHttpHeaders {
    return this.answer.headers;
  }

  /** The next event; null at the end of the stream. */
  async next(): Promise<ServerEvent | null> {
    for (;;) {
      const end = this.rest.indexOf('\n\n');
      if (end < 0) {
        const { value, done } = await this.chunks.next();
        if (done) return null;
        const more = String(value);
        this.text += more;
        this.rest += more;
        continue;
      }
      const block = this.rest.slice(0, end);
      this.rest = this.rest.slice(end + 2);
      const fields = new Map(
        block.split('\n').map((line) => {
          const [, name = '', value = ''] = /^([^:]*): ?(.*)$/.exec(line) ?? [];
          return [name, value] as const;
        }),
      );
      const data = fields.get('data');
      if (data !== undefined) return { id: fields.get('id') ?? '', event: fields.get('event') ?? '', data: JSON.parse(data) as Record<string, unknown> };
    }
  }

  leave(): void {
    this.request.destroy();
  }
}
