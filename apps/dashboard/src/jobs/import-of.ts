import type { Job } from './watch-job';

const IMPORT = /^\/api\/imports\/([\da-f-]{36})$/;

/** Id of the import that a job worked on; null: none, or the job does not name it yet. */
export const importOf = ({ result }: Pick<Job, 'result'>): string | null => IMPORT.exec(result?.href ?? '')?.[1] ?? null;
