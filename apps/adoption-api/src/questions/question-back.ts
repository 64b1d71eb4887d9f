import type { Understanding } from '@adoption/adoption';
import { plain } from '@adoption/presentation';

export const NOT_UNDERSTOOD = 'I can show adoption, feature use, dormant users or peers. Try: How is Acme using the product?';

/** What is said when the customer of a question is not certain: it asks back rather than to answer about the wrong one. */
export function questionBack({ missing, name, candidates }: Understanding): string {
  const [best] = candidates;
  if (missing === 'several') return name === null ? 'I can show one customer at a time. Which one do you mean?' : `Which ${plain(name)} do you mean?`;
  if (name === null) return 'Which customer do you mean? Name it in the question, or ask on its page.';
  const suggestion = missing === 'similar' && best !== undefined ? ` Did you mean ${plain(best.name)}?` : '';
  return `No customer matches "${plain(name)}".${suggestion}`;
}
