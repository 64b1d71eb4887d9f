import { JOBS } from '../words/jobs';
import type { Job } from './use-job';

/** What a job does, in words; a kind without words of its own by its name. */
export const kindOf = ({ kind }: Pick<Job, 'kind'>): string => JOBS.kinds[kind] ?? kind.replaceAll('-', ' ');
