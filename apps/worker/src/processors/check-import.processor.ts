import { ImportWork } from '@adoption/imports';
import { Processes, type Step, type Work, WorkProcessor, WorkRows } from '@adoption/jobs';

/** Judges the rows of an uploaded file, a part of it a step. */
@Processes('check-import')
export class CheckImportProcessor extends WorkProcessor<'check-import'> {
  constructor(
    rows: WorkRows,
    private readonly imports: ImportWork,
  ) {
    super(rows);
  }

  override step(work: Work): Promise<Step> {
    return this.imports.check(work);
  }
}
