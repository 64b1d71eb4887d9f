import { IMPORTS } from '../words/imports';

const MOST_BYTES = 50 * 1024 * 1024;
const TYPES = /\.(csv|tsv|tab|txt|xlsx)(\.gz)?$/i;
/** What a dialog of files offers. */
export const TYPES_TO_CHOOSE = '.csv,.tsv,.tab,.txt,.xlsx,.gz';

/** Why a file cannot be imported, told before it is sent; null: it may be. */
export function refuseFile({ name, size }: { readonly name: string; readonly size: number }): string | null {
  if (!TYPES.test(name)) return IMPORTS.wrongType((/\.([^.]+)$/.exec(name)?.[1] ?? name).toUpperCase());
  return size > MOST_BYTES ? IMPORTS.tooLarge : null;
}
