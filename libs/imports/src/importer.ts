import type { AccountScope } from '@adoption/access';

/** Who imports. Whoever sees only some accounts sees only their own imports, and imports only about those accounts. */
export interface Importer extends AccountScope {
  /** Id of the person or key. */
  readonly id: string;
  /** What others read. */
  readonly name: string;
}
