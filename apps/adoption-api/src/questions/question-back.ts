import { LONGEST_QUESTION, type Understanding } from '@adoption/adoption';
import { plain } from '@adoption/presentation';

export const NOT_UNDERSTOOD = 'I can show adoption, feature use, dormant users or peers. Try: How is Acme using the product?';

const quoted = (name: string): string => `"${plain(name.slice(0, LONGEST_QUESTION))}"`;

/** What is said when the customer of a question is not certain: it asks back rather than to answer about the wrong one. */
export function questionBack({ missing, name, candidates }: Understanding): string {
  const [best] = candidates;
  switch (missing) {
    case 'several':
      return name === null ? 'I can show one customer at a time. Which one do you mean?' : `Which ${plain(name)} do you mean?`;
    case 'similar':
      return `No customer matches ${quoted(name ?? '')}.${best === undefined ? '' : ` Did you mean ${plain(best.name)}?`}`;
    case 'unknown':
      return `No customer matches ${quoted(name ?? '')}.`;
    default:
      return 'Which customer do you mean? Name it in the question, or ask on its page.';
  }
}
