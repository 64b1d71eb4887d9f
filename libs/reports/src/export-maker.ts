import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { AdoptionService, PortfolioService, UsersService } from '@adoption/adoption';
import type { ExportSubject } from './export-subject';
import { fileName } from './file-name';
import { reportOf } from './report/report';
import { reportMarkdown } from './report/report-markdown';

/** Whoever asked was let in by the request; what the job reads it reads for them. */
const EVERY_ACCOUNT = { csmEmail: null };
/** How long a report waits for the figures of peers, milliseconds. */
const PEER_PATIENCE = 120_000;

/** Tells how far the making of a file is. */
export type Progress = (done: number, total: number) => void;

/** A file that can be written. */
export interface ExportContent {
  /** Name under which it is saved, with its extension. */
  readonly fileName: string;
  /** Writes all of it and ends the stream. */
  readonly write: (out: Writable, signal: AbortSignal, progress: Progress) => Promise<void>;
}

/** Fetches what is to be exported and says how it is written, a method for each kind of export. */
@Injectable()
export class ExportMaker {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly portfolios: PortfolioService,
    private readonly users: UsersService,
  ) {}

  /** @throws Problem not_found for an account or feature that is gone meanwhile */
  async prepare(subject: ExportSubject, signal: AbortSignal, progress: Progress): Promise<ExportContent> {
    signal.throwIfAborted();
    switch (subject.kind) {
      case 'report':
        return this.report(subject, progress);
      case 'portfolio':
        return Promise.reject(new Error(`to come ${typeof this.portfolios}`));
      case 'users':
        return Promise.reject(new Error(`to come ${typeof this.users}`));
    }
  }

  private async report(wish: Extract<ExportSubject, { kind: 'report' }>, progress: Progress): Promise<ExportContent> {
    const { customerId, audience, format } = wish;
    const view = await this.adoption.view(customerId, wish, EVERY_ACCOUNT);
    progress(0, 3);
    const dashboard = await this.adoption.dashboard(view, PEER_PATIENCE, audience === 'customer');
    progress(1, 3);
    const report = reportOf({ dashboard, audience, sections: wish.sections, dormant: null });
    return {
      fileName: fileName([dashboard.customer.name, 'product adoption', dashboard.period.asOf], format),
      write: async (out) => {
        await endWith(out, reportMarkdown(report));
        progress(3, 3);
      },
    };
  }
}

/** Writes all there is and ends the stream. */
async function endWith(out: Writable, content: string | Buffer): Promise<void> {
  out.end(content);
  await finished(out);
}
