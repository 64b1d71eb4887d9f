import { Injectable } from '@nestjs/common';
import type { AccountScope, Caller } from '@adoption/access';
import { AdoptionService, PortfolioService } from '@adoption/adoption';
import { isoDay, type PageRequest } from '@adoption/accounts';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import { type Idempotency, JobsService, type JobReach, type JobView, startJob } from '@adoption/jobs';
import { invalid, notFound, Problem } from '@adoption/problems';
import type { ReadStream } from 'node:fs';
import { ExportFiles } from './export-files';
import { type ExportSubject, FORMATS, type PortfolioWish, type ReportWish, type UsersWish } from './export-subject';
import { KEPT_DAYS } from './kept-days';
import { exportInReach } from './queries/export-in-reach.query';
import { type ExportRow, exportsOfJobs } from './queries/exports-of-jobs.query';
import { insertExport } from './queries/insert-export.query';
import { sectionsFor } from './report/report';

const KIND = 'export-report';

/** An export as people see it: the job that makes it, and the file. */
export interface ExportView extends Omit<ExportRow, 'job'> {
  readonly job: JobView;
}

/** A file to be saved. */
export interface ExportFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly content: ReadStream;
}

/** Who asks for an export, and which accounts they see. */
export interface Exporter {
  readonly caller: Caller;
  readonly scope: AccountScope;
  readonly idempotency: Idempotency | null;
}

/** Exports as people ask for them and fetch them; files are made by jobs. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly database: Database,
    private readonly adoption: AdoptionService,
    private readonly portfolios: PortfolioService,
    private readonly jobs: JobsService,
    private readonly files: ExportFiles,
    private readonly clock: Clock,
  ) {}

  /** @returns id of the job @throws Problem not_found for an account out of reach, invalid for a day that is none or a report that would say nothing */
  async report(customerId: string, wish: ReportWish, by: Exporter): Promise<string> {
    const { account, asOf } = await this.adoption.accountOn(customerId, wish.asOf, by.scope);
    if (sectionsFor(wish.audience, wish.sections).size === 0) {
      throw invalid('The report would be empty.', [
        { pointer: 'sections', code: 'not_for_customers', detail: 'Dormant users are told in internal reports only.' },
      ]);
    }
    return this.start({ kind: 'report', ...wish, customerId: account.id, asOf: isoDay(asOf) }, account.key, by);
  }

  /** @returns id of the job @throws Problem as {@link report} */
  async users(customerId: string, wish: UsersWish, by: Exporter): Promise<string> {
    const { account, asOf } = await this.adoption.accountOn(customerId, wish.asOf, by.scope);
    return this.start({ kind: 'users', ...wish, customerId: account.id, asOf: isoDay(asOf) }, account.key, by);
  }

  /** The accounts that the caller sees. @returns id of the job @throws Problem invalid for a day in the future */
  async portfolio(wish: PortfolioWish, by: Exporter): Promise<string> {
    this.portfolios.requireDay(wish.asOf);
    return this.start({ kind: 'portfolio', ...wish, csmEmail: by.scope.csmEmail, askedAt: this.clock.now() }, null, by);
  }

  /** Exports in reach, the newest first. @throws Problem invalid for a cursor that no page gave out */
  async list(page: PageRequest, reach: JobReach): Promise<{ readonly items: readonly ExportView[]; readonly next: string | null }> {
    const { items, next } = await this.jobs.list({ kind: KIND, state: null, ...page }, reach);
    return { items: await this.viewsOf(items, reach), next };
  }

  /** @throws Problem not_found, also for one that is out of reach */
  async find(id: string, reach: JobReach): Promise<ExportView> {
    const [view] = await this.viewsOf([await this.jobs.find(id, reach)], reach);
    if (view === undefined) throw notFound('export');
    return view;
  }

  /**
   * The file, for whoever may see what it tells of.
   * @throws Problem not_found, also out of reach or (`export_gone`) when it is no longer kept; conflict (`export_not_made`) before it is there
   */
  async file(id: string, scope: AccountScope): Promise<ExportFile> {
    const found = await exportInReach(this.database, id, scope, KEPT_DAYS);
    if (found === undefined) throw notFound('export');
    if (!found.made) throw new Problem('conflict', 'export_not_made', 'The file is not there yet: its job has to end first.');
    const file = found.expired ? undefined : await this.files.read(id);
    if (file === undefined)
      throw new Problem('not_found', 'export_gone', `Files of exports are kept for ${KEPT_DAYS} days; this one is gone. Export it again.`);
    const { extension, mediaType } = FORMATS[found.format];
    return { fileName: found.fileName ?? `export.${extension}`, mediaType, ...file };
  }

  private start(subject: ExportSubject, customer: number | null, { caller, idempotency }: Exporter): Promise<string> {
    return this.database.transaction(async (transaction) => {
      const job = await startJob(transaction, { kind: KIND, subject: { ...subject }, customer, requestedBy: caller.id, idempotency });
      await insertExport(transaction, job, subject, caller.email ?? 'API key');
      return job;
    });
  }

  private async viewsOf(jobs: readonly JobView[], scope: AccountScope): Promise<ExportView[]> {
    const ids = jobs.map(({ id }) => id);
    const rows = new Map((await exportsOfJobs(this.database, ids, scope, KEPT_DAYS)).map((row) => [row.job, row]));
    return jobs.flatMap((job) => {
      const row = rows.get(job.id);
      if (row === undefined) return [];
      const { job: _, ...rest } = row;
      return { ...rest, job };
    });
  }
}
