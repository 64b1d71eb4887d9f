import { apiProblem, offlineProblem } from '../api/api-problem';
import { alarm, toast } from '../kit/toast';
import { CUSTOMER } from '../words/customer';
import type { Comparison, Period } from './adoption-search';

/** Puts the same page as Markdown into the clipboard. */
export async function copyMarkdown(customerId: string, period: Period, comparison: Comparison): Promise<void> {
  try {
    const query = new URLSearchParams({ period, comparison });
    const answer = await fetch(`/api/intelligence/adoption/${customerId}?${query.toString()}`, { headers: { accept: 'text/markdown' } }).catch(
      (error: unknown) => {
        throw offlineProblem(error);
      },
    );
    if (!answer.ok) throw await apiProblem(answer);
    await navigator.clipboard.writeText(await answer.text());
    toast(CUSTOMER.copied);
  } catch (error) {
    alarm(CUSTOMER.notCopied, error);
  }
}
