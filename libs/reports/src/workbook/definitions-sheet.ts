import { DEFINITIONS, type Definition, type DefinitionKey } from './definitions';
import { type Column, type Sheet, sheetOf } from './sheet';

/** A figure that occurs in the workbook. */
export interface Defined {
  readonly key: DefinitionKey;
  /** Where the reader is told another name than the definition's. */
  readonly name?: string;
  /** In words; left out: none. */
  readonly target?: string;
}

const COLUMNS: readonly Column[] = [
  { title: 'Figure', kind: 'text', width: 28 },
  { title: 'What it is', kind: 'text', width: 90, wrap: true },
  { title: 'Unit', kind: 'text', width: 26 },
  { title: 'Target', kind: 'text', width: 26 },
];

/** What the figures of the workbook mean, each once. */
export function definitionsSheet(figures: readonly Defined[]): Sheet {
  const once = [...new Map(figures.map((figure) => [figure.key, figure])).values()];
  return sheetOf(
    'Definitions',
    COLUMNS,
    once.map(({ key, name, target }) => {
      const definition: Definition = DEFINITIONS[key];
      return [name ?? definition.name, definition.meaning, definition.unit, target ?? null];
    }),
  );
}
