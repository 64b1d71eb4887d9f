import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasEnded, type JobView } from '@adoption/jobs';
import { unavailable } from '@adoption/problems';
import { JobWatch } from './job-watch';
import { jobResponse } from './jobs.response';

/** Streams of one process at most; who comes later is asked to come back. */
export const MOST_STREAMS = 200;
const KEEP_ALIVE_MILLISECONDS = 15_000;
/** Keep-alives after which a stream ends: its client comes back, and is asked again who it is. */
const KEEP_ALIVES = 40;
/** What a client waits before it comes back. */
const RETRY_MILLISECONDS = 1_000;

const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  connection: 'close',
};

/** The open streams of events of jobs. */
@Injectable()
export class JobStreams implements OnModuleDestroy {
  private readonly open_ = new Set<() => void>();

  constructor(private readonly watch: JobWatch) {}

  /** How many streams are open. */
  get count(): number {
    return this.open_.size;
  }

  /**
   * Answers with the events of a job from now on, until it ends or the client leaves.
   * @throws Problem unavailable when too many streams are open
   */
  async open(job: JobView, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    let seen = lastEventOf(request);
    if (hasEnded(job) && job.version <= seen) {
      await reply.code(204).send();
      return;
    }
    if (this.open_.size >= MOST_STREAMS) throw unavailable('Too many streams of events are open.', 5);
    reply.hijack();
    const { raw } = reply;
    // What every answer carries, security headers first of all.
    for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...STREAM_HEADERS })) if (value !== undefined) raw.setHeader(name, value);
    raw.writeHead(200);
    raw.write(`retry: ${RETRY_MILLISECONDS}\n\n`);
    let ticks = 0;
    const keepAlive = setInterval(() => (++ticks < KEEP_ALIVES ? raw.write(': still here\n\n') : end()), KEEP_ALIVE_MILLISECONDS);
    const end = (): void => {
      if (!this.open_.delete(end)) return;
      clearInterval(keepAlive);
      stopWatching();
      raw.end();
    };
    const tell = (present: JobView | null): void => {
      if (present === null) return end();
      // A client that reads too slowly skips to what is true when it has caught up.
      if (present.version <= seen || raw.writableNeedDrain) return;
      seen = present.version;
      raw.write(eventOf(present));
      if (hasEnded(present)) end();
    };
    const stopWatching = this.watch.watch(job.id, tell);
    this.open_.add(end);
    raw.on('close', end);
    tell(job);
  }

  onModuleDestroy(): void {
    for (const end of this.open_) end();
  }
}

const eventOf = (job: JobView): string => `id: ${job.version}\nevent: ${hasEnded(job) ? job.state : 'progress'}\ndata: ${JSON.stringify(jobResponse(job))}\n\n`;

function lastEventOf(request: FastifyRequest): number {
  const header = request.headers['last-event-id'];
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : 0;
}
