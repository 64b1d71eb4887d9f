import { EXPORT_FILES } from '../words/export-files';

/** Why an export failed or its file cannot be had, for people: in words of the page where it has some, else as the server says it. */
export const faultWords = ({ code, detail }: { readonly code: string | null; readonly detail: string }): string =>
  (code === null ? undefined : EXPORT_FILES.problems[code]) ?? detail;

/** The code at the end of a problem's type: `/problems/disk_full` → `disk_full`. */
export const codeOf = (type: string): string | null => type.split('/').at(-1) || null;
