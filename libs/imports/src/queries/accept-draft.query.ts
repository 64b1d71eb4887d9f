import type { Queryable } from '@adoption/database';
import type { Mapping } from '../import-record';

const SQL = `
UPDATE imports SET state = 'uploaded', kind = $2, bytes = $3, total = $4, columns = $5, sample = $6, mapping = $7, date_format = $8, time_zone = $9
WHERE key = $1 AND state = 'receiving'`;

export interface AcceptedDraft {
  readonly kind: string;
  readonly bytes: number;
  readonly total: number;
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly dateFormat: string;
  readonly timeZone: string | null;
}

/** A file that has arrived becomes an import. */
export async function acceptDraft(database: Queryable, key: number, draft: AcceptedDraft): Promise<void> {
  const { kind, bytes, total, columns, sample, mapping, dateFormat, timeZone } = draft;
  await database.query(SQL, [key, kind, bytes, total, JSON.stringify(columns), JSON.stringify(sample), JSON.stringify(mapping), dateFormat, timeZone]);
}
