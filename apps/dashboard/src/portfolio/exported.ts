import { EXPORTS } from '../words/exports';

/** What accounts can be exported as. */
export const EXPORTED = [
  { format: 'xlsx', word: EXPORTS.workbook },
  { format: 'csv', word: EXPORTS.accounts },
] as const;
