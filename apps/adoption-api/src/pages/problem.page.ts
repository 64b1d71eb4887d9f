import { notFound } from '@adoption/problems';
import { PROBLEM_MEANINGS } from '../http/problem-types';
import { escapeHtml, page } from './page';

/**
 * The page that a problem's `type` leads to.
 * @throws Problem not_found for a code that no problem has
 */
export function problemPage(code: string): string {
  const meaning = PROBLEM_MEANINGS.get(code);
  if (meaning === undefined) throw notFound('problem');
  return page(
    `Problem: ${code}`,
    `<p>${escapeHtml(meaning)}</p>
<p>Answers of this kind are <code>application/problem+json</code> (RFC 9457). <code>detail</code> says what happened, <code>errors</code> lists every fault of the input, and
<code>instance</code> names the request in the server’s log. See the <a href="/api/docs">API documentation</a>.</p>`,
  );
}
