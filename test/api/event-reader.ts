/** One server-sent event. */
export interface ServerEvent {
  readonly id: string;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** Reads a stream of server-sent events, one after the other. */
export class EventReader {
  /** Everything that came. */
  text = '';
  private rest = '';

  private constructor(
    readonly headers: Headers,
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
  ) {}

  static async open(address: string, headers: Record<string, string>): Promise<EventReader> {
    const answer = await fetch(address, { headers: { accept: 'text/event-stream', ...headers } });
    if (answer.status !== 200 || answer.body === null) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
    return new EventReader(answer.headers, answer.body.getReader());
  }

  /** The next event; null at the end of the stream. */
  async next(): Promise<ServerEvent | null> {
    for (;;) {
      const end = this.rest.indexOf('\n\n');
      if (end < 0) {
        const { value, done } = await this.reader.read();
        if (done) return null;
        const more = new TextDecoder().decode(value);
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

  leave(): Promise<void> {
    return this.reader.cancel();
  }
}
