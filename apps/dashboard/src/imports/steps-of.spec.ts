import { type ImportPlace, shownStep, stepsOf } from './steps-of';

const ROWS = { total: 12, valid: 10, bad: 2, duplicates: 0 };
const NOTHING = { canRetry: false, canRun: false, canDiscard: false, canUndo: false };
const at = (state: ImportPlace['state'], kind: string | null, rest: Partial<ImportPlace> = {}): ImportPlace => ({
  state,
  rows: ROWS,
  job: kind === null ? null : { id: 'job', kind },
  canUndo: false,
  canDiscard: false,
  ...rest,
});

describe('the way of an import', () => {
  it.each<[string, ImportPlace, ReturnType<typeof stepsOf>]>([
    ['that was uploaded', at('uploaded', null, { rows: null, canDiscard: true }), { ...NOTHING, current: 'columns', open: ['columns'], canDiscard: true }],
    ['whose check was cancelled', at('uploaded', 'check-import', { rows: null }), { ...NOTHING, current: 'columns', open: ['columns'] }],
    [
      'that is being checked',
      at('checking', 'check-import', { rows: null, canDiscard: true }),
      { ...NOTHING, current: 'check', open: ['check'], canDiscard: true },
    ],
    [
      'that is checked',
      at('checked', 'check-import', { canDiscard: true }),
      { ...NOTHING, current: 'check', open: ['columns', 'check'], canRun: true, canDiscard: true },
    ],
    [
      'without a valid row',
      at('checked', 'check-import', { rows: { ...ROWS, valid: 0 }, canDiscard: true }),
      { ...NOTHING, current: 'check', open: ['columns', 'check'], canDiscard: true },
    ],
    ['that was checked again after it ran', at('checked', 'check-import'), { ...NOTHING, current: 'check', open: ['columns', 'check'], canRun: true }],
    ['that is being imported', at('importing', 'run-import'), { ...NOTHING, current: 'import', open: ['check', 'import'] }],
    ['of events that are there', at('imported', 'run-import', { canUndo: true }), { ...NOTHING, current: 'import', open: ['check', 'import'], canUndo: true }],
    ['of account data', at('imported', 'run-import'), { ...NOTHING, current: 'import', open: ['check', 'import'] }],
    ['that is being undone', at('undoing', 'undo-import'), { ...NOTHING, current: 'import', open: ['check', 'import'] }],
    ['that was undone', at('undone', 'undo-import'), { ...NOTHING, current: 'import', open: ['check', 'import'] }],
    [
      'whose check failed',
      at('failed', 'check-import', { rows: null, canDiscard: true }),
      { ...NOTHING, current: 'check', open: ['columns', 'check'], canRetry: true, canDiscard: true },
    ],
    [
      'whose check failed so long ago that its job is gone',
      at('failed', null, { rows: null, canDiscard: true }),
      { ...NOTHING, current: 'check', open: ['columns', 'check'], canDiscard: true },
    ],
    [
      'whose run failed',
      at('failed', 'run-import', { canUndo: true }),
      { ...NOTHING, current: 'import', open: ['columns', 'check', 'import'], canRetry: true, canUndo: true },
    ],
    ['whose undo failed', at('failed', 'undo-import', { canUndo: true }), { ...NOTHING, current: 'import', open: ['check', 'import'], canRetry: true }],
    ['whose run or undo failed long ago', at('failed', null, { canUndo: true }), { ...NOTHING, current: 'import', open: ['check', 'import'], canUndo: true }],
  ])('%s', (_, place, steps) => {
    expect(stepsOf(place)).toEqual(steps);
  });

  it('shows the step of an address when it is open, else the current one', () => {
    const imported = stepsOf(at('imported', 'run-import'));
    expect([undefined, 'columns', 'check', 'import'].map((step) => shownStep(imported, step as 'check' | undefined))).toEqual([
      'import',
      'import',
      'check',
      'import',
    ]);
    expect(shownStep(stepsOf(at('uploaded', null, { rows: null })), 'import')).toBe('columns');
  });
});
