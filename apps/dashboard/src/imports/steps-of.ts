import type { Import } from './imports-api';
import type { Step } from './imports-search';

/** What the way of an import hangs on. */
export type ImportPlace = Pick<Import, 'state' | 'rows' | 'job' | 'canUndo' | 'canDiscard'>;

/** Where an import is on its way, and what can be done with it there. */
export interface ImportSteps {
  /** The step that it is at. */
  readonly current: Step;
  /** Steps that can be looked at: the current one and those that one may go back to. */
  readonly open: readonly Step[];
  /** The job that failed goes on where it stood. */
  readonly canRetry: boolean;
  readonly canRun: boolean;
  readonly canDiscard: boolean;
  readonly canUndo: boolean;
}

type Failed = 'check-import' | 'run-import' | 'undo-import';

/** The step that an import is at, the steps that are open and the actions that the API would not refuse. */
export function stepsOf(one: ImportPlace): ImportSteps {
  const failed = one.state === 'failed' ? failedWork(one) : null;
  const retried = failed !== null && one.job !== null;
  const current = failed === null ? stepAt(one.state) : failed === 'check-import' ? 'check' : 'import';
  return {
    current,
    open: [...(mayMap(one.state, failed) ? (['columns'] as const) : []), ...(one.state === 'uploaded' ? [] : (['check'] as const)), ...importStep(current)],
    canRetry: retried,
    canRun: one.state === 'checked' && one.rows !== null && one.rows.valid > 0,
    canDiscard: one.canDiscard,
    // To try a failed undo again and to undo again are the same.
    canUndo: one.canUndo && !(failed === 'undo-import' && retried),
  };
}

/** The step to show: the one that an address names when it is open, else the current one. */
export const shownStep = ({ current, open }: Pick<ImportSteps, 'current' | 'open'>, wished: Step | undefined): Step =>
  wished !== undefined && open.includes(wished) ? wished : current;

const importStep = (current: Step): readonly Step[] => (current === 'import' ? ['import'] : []);

function stepAt(state: Import['state']): Step {
  if (state === 'uploaded') return 'columns';
  return state === 'checking' || state === 'checked' ? 'check' : 'import';
}

/** What has failed. Of a job that is gone the rows tell: a check begins by forgetting them. */
function failedWork({ job, rows }: ImportPlace): Failed {
  if (rows === null || job?.kind === 'check-import') return 'check-import';
  return job?.kind === 'run-import' ? 'run-import' : 'undo-import';
}

/** Columns can be matched again until the file is imported, also after an import that stopped half-way; not while work goes on. */
const mayMap = (state: Import['state'], failed: Failed | null): boolean =>
  state === 'uploaded' || state === 'checked' || failed === 'check-import' || failed === 'run-import';
