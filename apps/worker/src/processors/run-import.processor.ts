import { ImportWork } from '@adoption/imports';
import { Processes, type Step, type Work, WorkProcessor, WorkRows } from '@adoption/jobs';

/** Imports the valid rows of an uploaded file, a part of it a step. */
@Processes('run-import')
export class RunImportProcessor extends WorkProcessor<'run-import'> {
  constructor(
    rows: WorkRows,
    private readonly imports: ImportWork,
  ) {
    super(rows);
  }

  override step(work: Work): Promise<Step> {
    return this.imports.run(work);
  }
}
