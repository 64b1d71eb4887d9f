import { finished } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { type AccountView, type AdoptionDashboard, AdoptionService, PortfolioService, type UserRows, UsersService } from '@adoption/adoption';
import { Clock } from '@adoption/config';
import type { ExportSubject, Made } from './export-subject';
import { fileName } from './file-name';
import { PdfPrinter } from './pdf/pdf-printer';
import { writePortfolioCsv, writePortfolioWorkbook } from './portfolio/write-portfolio';
import { periodInFileName } from './report/period-names';
import { type Report, reportOf, sectionsFor } from './report/report';
import { reportMarkdown } from './report/report-markdown';
import { writeUserList } from './users/write-user-list';
import type { FileTarget } from './workbook/file-target';
import { writeReportWorkbook } from './workbook/write-report-workbook';

/** Whoever asked was let in by the request; what the job reads it reads for them. */
const EVERY_ACCOUNT = { csmEmail: null };
/** How long a report waits for the figures of peers, milliseconds. */
const PEER_PATIENCE = 120_000;
/** Dormant users that a report to be read names; the workbook names all. */
const NAMED_TO_READ = 25;
/** How often a report is read, at most, until its names are those that it counts. */
const READINGS = 5;
/** Parts of the making of a report: it is read, told and written. */
const REPORT_STAGES = 3;

type Wish<Kind extends ExportSubject['kind']> = Extract<ExportSubject, { kind: Kind }>;

/** Fetches what is to be exported and writes it, a method for each kind of export. */
@Injectable()
export class ExportMaker {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly portfolios: PortfolioService,
    private readonly users: UsersService,
    private readonly printer: PdfPrinter,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem not_found for an account or feature that is gone meanwhile; the reason of the target's signal
   */
  make(subject: ExportSubject, target: FileTarget): Promise<Made> {
    target.signal.throwIfAborted();
    switch (subject.kind) {
      case 'report':
        return this.report(subject, target);
      case 'portfolio':
        return this.portfolio(subject, target);
      case 'users':
        return this.list(subject, target);
    }
  }

  private async report(wish: Wish<'report'>, target: FileTarget): Promise<Made> {
    const { audience, sections, format } = wish;
    target.progress(0, REPORT_STAGES);
    const { dashboard, dormant } = await this.read(wish);
    target.progress(1, REPORT_STAGES);
    const named = dormant === null ? null : { users: [...dormant].slice(0, NAMED_TO_READ), total: dormant.total };
    const report = reportOf({ dashboard, audience, sections, dormant: named });
    if (format === 'xlsx') await writeReportWorkbook(report, { generatedAt: this.now(), dormant }, { ...target, progress: afterReading(target) });
    else await this.writeAtOnce(await this.told(report, format, target.signal), target);
    const title = audience === 'internal' ? 'product adoption (internal)' : 'product adoption';
    const parts = [dashboard.customer.name, title, periodInFileName(wish.period), dashboard.period.asOf];
    return { fileName: fileName(parts, format), customerIds: null };
  }

  /** The dashboard, and the names of those whom it counts as dormant: both again when one of them has come back in between. */
  private async read(wish: Wish<'report'>): Promise<{ dashboard: AdoptionDashboard; dormant: UserRows | null }> {
    const { audience, sections, customerId } = wish;
    const naming = sectionsFor(audience, sections).has('dormant');
    for (let reading = 1; ; reading++) {
      const view = await this.adoption.view(customerId, wish, EVERY_ACCOUNT);
      const dashboard = await this.adoption.dashboard(view, PEER_PATIENCE, audience === 'customer');
      const dormant = naming ? await this.dormant(view) : null;
      if (dormant === null || dormant.total === dashboard.userMetrics.dormantUsers.value || reading === READINGS) return { dashboard, dormant };
    }
  }

  private async portfolio(wish: Wish<'portfolio'>, target: FileTarget): Promise<Made> {
    const accounts = picked(wish.customerIds);
    const portfolio = await this.portfolios.everything({ ...wish, accounts, now: wish.askedAt }, { csmEmail: wish.csmEmail });
    if (wish.format === 'csv') await writePortfolioCsv(portfolio, target);
    else await writePortfolioWorkbook(portfolio, this.now(), target);
    const parts = ['Portfolio adoption', periodInFileName(wish.period), portfolio.asOf.to ?? ''];
    return { fileName: fileName(parts, wish.format), customerIds: portfolio.accounts.items.map(({ id }) => id) };
  }

  private async list(wish: Wish<'users'>, target: FileTarget): Promise<Made> {
    const view = await this.adoption.view(wish.customerId, { ...wish, comparison: 'peers' }, EVERY_ACCOUNT);
    const users = await this.users.rows(view, { ...wish, users: picked(wish.userIds) });
    const title = `${view.account.name}: users`;
    await writeUserList({ title, generatedAt: this.now(), users }, wish.format, target);
    const group = (wish.status ?? wish.activity ?? '').replaceAll('_', ' ');
    return { fileName: fileName([view.account.name, `${group} users`.trim(), wish.asOf ?? ''], wish.format), customerIds: null };
  }

  /** Whom nobody has seen for more than 30 days, longest first. */
  private dormant(view: AccountView): Promise<UserRows> {
    const all = { activity: null, feature: null, used: true, q: null, users: null } as const;
    return this.users.rows(view, { status: 'dormant', sort: 'daysInactive', descending: true, ...all });
  }

  private told(report: Report, format: 'pdf' | 'markdown', signal: AbortSignal): string | Promise<Buffer> {
    return format === 'pdf' ? this.printer.print(report, { generatedAt: this.now() }, signal) : reportMarkdown(report);
  }

  private async writeAtOnce(content: string | Buffer, { out, progress }: FileTarget): Promise<void> {
    progress(2, REPORT_STAGES);
    out.end(content);
    await finished(out);
    progress(REPORT_STAGES, REPORT_STAGES);
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

/** Ids that were picked, as the database writes them; null: everything. */
const picked = (ids: readonly string[] | null): ReadonlySet<string> | null => (ids === null ? null : new Set(ids.map((id) => id.toLowerCase())));

/** Rows of a report, told after the first of its parts: how far it is never falls. */
const afterReading =
  ({ progress }: FileTarget): FileTarget['progress'] =>
  (rows, all) =>
    progress(all + (REPORT_STAGES - 1) * rows, REPORT_STAGES * all);
