import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** Where in a session a recipient's server departs from the usual, and how: with a reply, or without one. */
export interface Quirk {
  readonly at: 'greeting' | 'recipient' | 'data' | 'content';
  readonly how: number | 'fin' | 'rst' | 'hang';
}

/** A mail whose content has arrived to its end. */
export interface Copy {
  readonly recipient: string;
  readonly content: string;
  /** What was done about it; 250: taken on. */
  readonly ending: Quirk['how'];
}

/** A mail server on loopback that keeps every copy, and does to each recipient what it was told to. */
export class SmtpSink {
  readonly copies: Copy[] = [];
  /** Recipients, as their DATA began. */
  readonly begun: string[] = [];
  /** How often a connection was made. */
  connections = 0;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly quirkOf: (recipient: string) => Quirk | null,
    private readonly thinks: number,
  ) {
    this.server = createServer((socket) => this.serve(socket));
  }

  /**
   * @param quirkOf asked with an empty recipient for the greeting
   * @param thinks milliseconds that the server takes over each content before it says anything
   */
  static async start(quirkOf: (recipient: string) => Quirk | null = () => null, thinks = 0): Promise<SmtpSink> {
    const sink = new SmtpSink(quirkOf, thinks);
    sink.server.listen(0, '127.0.0.1');
    await once(sink.server, 'listening');
    return sink;
  }

  get url(): string {
    const address = this.server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  copiesOf(recipient: string): Copy[] {
    return this.copies.filter((copy) => copy.recipient === recipient);
  }

  /** Ends every session that is open, without a word. */
  dropSessions(): void {
    for (const socket of this.sockets) socket.end();
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private serve(socket: Socket): void {
    this.connections += 1;
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => {});
    const session = { recipient: '', content: null as string | null, rest: '' };
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    /** Departs from the usual; false: as usual. */
    const depart = (at: Quirk['at']): boolean => {
      const quirk = this.quirkOf(session.recipient);
      if (quirk?.at !== at) return false;
      if (typeof quirk.how === 'number') say(`${quirk.how} as you were told`);
      if (quirk.how === 'fin' || quirk.how === 421) socket.end();
      if (quirk.how === 'rst') socket.resetAndDestroy();
      return true;
    };
    const command = (line: string): void => {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'EHLO') say('250 sink');
      else if (verb === 'RCPT') {
        session.recipient = /<([^>]*)>/.exec(line)?.[1] ?? '';
        if (!depart('recipient')) say('250 ok');
      } else if (verb === 'DATA') {
        this.begun.push(session.recipient);
        if (depart('data')) return;
        session.content = '';
        say('354 go on');
      } else if (verb === 'QUIT') socket.end('221 bye\r\n');
      else say('250 ok');
    };
    const content = (line: string): void => {
      if (line !== '.') {
        session.content += `${line.startsWith('.') ? line.slice(1) : line}\r\n`;
        return;
      }
      const quirk = this.quirkOf(session.recipient);
      this.copies.push({ recipient: session.recipient, content: session.content!, ending: quirk?.at === 'content' ? quirk.how : 250 });
      session.content = null;
      const answer = (): void => {
        if (!depart('content')) say('250 taken on');
      };
      if (this.thinks > 0) setTimeout(answer, this.thinks);
      else answer();
    };
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      const lines = (session.rest + chunk).split('\r\n');
      session.rest = lines.pop() ?? '';
      for (const line of lines) (session.content === null ? command : content)(line);
    });
    if (!depart('greeting')) say('220 sink');
  }
}
