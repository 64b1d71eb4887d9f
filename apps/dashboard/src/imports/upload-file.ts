import { apiProblem, offlineProblem } from '../api/api-problem';
import { signedOut } from '../api/signed-out';
import type { Import } from './imports-api';

interface UploadWatch {
  /** Told how much of the file has left, in percent. */
  readonly onSent: (percent: number) => void;
  /** Ends the upload. */
  readonly signal: AbortSignal;
}

/**
 * Sends a file. A browser makes the parts of a form itself and tells only an XMLHttpRequest how far they are, so this goes around the client.
 * @returns null when it was ended by the signal
 * @throws ApiProblem
 */
export async function uploadFile(file: File, kind: Import['kind'], { onSent, signal }: UploadWatch): Promise<Import | null> {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', file);
  const answer = await send(form, onSent, signal);
  if (answer === null) return null;
  if (answer.status === 401) signedOut();
  if (!answer.ok) throw await apiProblem(answer);
  return (await answer.json()) as Import;
}

function send(form: FormData, onSent: (percent: number) => void, signal: AbortSignal): Promise<Response | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/imports');
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onSent((100 * loaded) / total);
    });
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.addEventListener('error', () => reject(offlineProblem(new TypeError('no answer'))));
    request.addEventListener('abort', () => resolve(null));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const wait = request.getResponseHeader('retry-after');
  return new Response(request.responseText, { status: request.status, headers: wait === null ? {} : { 'retry-after': wait } });
}
