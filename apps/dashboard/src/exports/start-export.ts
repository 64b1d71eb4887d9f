import { queryClient } from '../api/query-client';
import { JOBS_KEY } from '../jobs/jobs-query';
import { exportToast } from './export-toast';
import type { ExportWish } from './export-wish';
import { EXPORTS_KEY } from './exports-query';
import { postExport } from './post-export';

/** Asks for a file, and shows from then on how far it is, on whatever page. @param key as of {@link postExport} @throws ApiProblem */
export async function startExport(wish: ExportWish, key: string): Promise<void> {
  const job = await postExport(wish, key);
  for (const queryKey of [EXPORTS_KEY, JOBS_KEY]) void queryClient.invalidateQueries({ queryKey });
  const audience = wish.kind === 'report' ? (wish.body.audience ?? 'internal') : null;
  exportToast({ job, kind: wish.kind, format: wish.body.format, audience, about: wish.about });
}
