import { apiProblem } from '../api/api-problem';
import { signedOut } from '../api/signed-out';
import { alarm } from '../kit/toast';
import { EXPORT_FILES } from '../words/export-files';
import { faultWords } from './fault-words';

/** Where the file of an export is. */
export const fileHref = (id: string): string => `/api/exports/${id}/file`;

/**
 * Says why a file cannot be had. The browser itself saves it, and of a refusal it tells no reason: so the server is asked whether it is there, and for
 * the reason only when it is not.
 */
export async function explainMissing(id: string): Promise<void> {
  const { ok } = await fetch(fileHref(id), { method: 'HEAD' });
  if (ok) return;
  const answer = await fetch(fileHref(id));
  if (answer.ok || (answer.status === 401 && signedOut())) return;
  const problem = await apiProblem(answer);
  alarm(EXPORT_FILES.notDownloaded, problem, faultWords(problem));
}
