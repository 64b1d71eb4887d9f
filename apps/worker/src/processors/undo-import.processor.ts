import { ImportWork } from '@adoption/imports';
import { Processes, type Step, type Work, WorkProcessor, WorkRows } from '@adoption/jobs';

/** Takes an import of events back, a customer a step. */
@Processes('undo-import')
export class UndoImportProcessor extends WorkProcessor<'undo-import'> {
  constructor(
    rows: WorkRows,
    private readonly imports: ImportWork,
  ) {
    super(rows);
  }

  override step(work: Work): Promise<Step> {
    return this.imports.undo(work);
  }
}
