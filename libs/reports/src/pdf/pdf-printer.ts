import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Report } from '../report/report';
import type { Made } from './cover';
import { type PrintAnswer, type PrintOrder, printOrder } from './print-order';

/** How long an idle thread is kept warm. */
const IDLE_MILLISECONDS = 120_000;
/** Megabytes: a report needs a third of the first; what needs more is not a report. Young objects are collected often, so that little of them stands in memory. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };

/** Draws PDFs in a thread of its own, one at a time, so that the process goes on answering meanwhile. */
@Injectable()
export class PdfPrinter implements OnApplicationShutdown {
  private thread: Worker | null = null;
  private idle: NodeJS.Timeout | undefined;
  private last: Promise<void> = Promise.resolve();

  /**
   * @param made when, RFC 3339
   * @param signal gives up: what has not begun is not begun, the thread of what has is ended
   * @returns the file's bytes
   * @throws the signal's reason; an error of the thread, which concerns this print only
   */
  async print(report: Report, made: Made, signal: AbortSignal): Promise<Buffer> {
    const order = printOrder(report, made);
    const before = this.last;
    const done = Promise.withResolvers<void>();
    this.last = done.promise;
    try {
      await unlessAborted(before, signal);
      return await this.run(order, signal);
    } finally {
      // Who gives up while waiting must not let the next one in before its turn.
      void before.then(done.resolve);
    }
  }

  /** Ends the thread; the next print starts another. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    const thread = this.thread;
    this.thread = null;
    await thread?.terminate();
  }

  /** After the workers have ended what was under way. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private async run(order: PrintOrder, signal: AbortSignal): Promise<Buffer> {
    signal.throwIfAborted();
    clearTimeout(this.idle);
    const thread = (this.thread ??= this.start());
    thread.ref();
    try {
      const answer = await unlessAborted(answerOf(thread, order), signal);
      if ('fault' in answer) throw new Error(answer.fault);
      return Buffer.from(answer.bytes.buffer);
    } catch (error) {
      if (signal.aborted) await this.close();
      throw error;
    } finally {
      thread.unref();
      this.idle = setTimeout(() => void this.close(), IDLE_MILLISECONDS).unref();
    }
  }

  private start(): Worker {
    const thread = new Worker(require.resolve('./pdf-thread'), { resourceLimits: LIMITS });
    // An error is told to the print that it happened to; here it must only have a listener.
    thread.on('error', () => {});
    thread.on('exit', () => {
      if (this.thread === thread) this.thread = null;
    });
    return thread;
  }
}

/** What the thread answers to an order; an error when it ends instead. */
function answerOf(thread: Worker, order: PrintOrder): Promise<PrintAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      thread.off('message', answered);
      thread.off('error', failed);
      thread.off('exit', ended);
    };
    const answered = (answer: PrintAnswer): void => {
      settle();
      resolve(answer);
    };
    const failed = (error: Error): void => {
      settle();
      reject(error);
    };
    const ended = (code: number): void => {
      settle();
      reject(new Error(`The thread that draws PDFs ended with code ${code}.`));
    };
    thread.on('message', answered);
    thread.on('error', failed);
    thread.on('exit', ended);
    thread.postMessage(order);
  });
}

/** The same promise, unless the signal comes first. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const give = (): void => aborted.reject(signal.reason as Error);
  if (signal.aborted) give();
  else signal.addEventListener('abort', give, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', give);
  }
}
