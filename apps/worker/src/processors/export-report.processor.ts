import { Processes, type Step, type Work, WorkProcessor, WorkRows } from '@adoption/jobs';
import { ExportWork } from '@adoption/reports';

/** Makes the file of a report, a portfolio or a list of users. */
@Processes('export-report')
export class ExportReportProcessor extends WorkProcessor<'export-report'> {
  constructor(
    rows: WorkRows,
    private readonly exports: ExportWork,
  ) {
    super(rows);
  }

  override step(work: Work): Promise<Step> {
    return this.exports.make(work);
  }
}
