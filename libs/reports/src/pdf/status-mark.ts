import { type Audience, LIGHT_COLOURS, type MetricView, wordingFor } from '@adoption/presentation';
import type { ContentText } from './pdf-content';
import { SIZE } from './pdf-style';
import { sayAll } from './say';

/** How something stands: a sign, a word and a colour, so that none of them is needed alone. */
export interface Mark {
  readonly sign: string;
  readonly word: string;
  readonly colour: string;
}

const SIGNS = { good: '✓', watch: '⚠', poor: '✗' } as const;

/** A metric against its target. A customer is not alarmed: what is short of a target is room to grow. */
export function statusOf(metric: Pick<MetricView, 'status' | 'target'>, audience: Audience): Mark {
  const word = wordingFor(audience).status(metric);
  const { status, target } = metric;
  if (status === null || target === null) return { sign: '–', word, colour: LIGHT_COLOURS.ink2 };
  if (audience === 'customer' && status !== 'good') return { sign: '○', word, colour: LIGHT_COLOURS.accent };
  return { sign: SIGNS[status], word, colour: LIGHT_COLOURS[status] };
}

/** A feature of the matrix. */
export function healthOf(health: 'healthy' | 'low' | 'unused' | 'not_in_plan', audience: Audience): Mark {
  const word = wordingFor(audience).featureHealth(health);
  if (health === 'healthy') return { sign: '●', word, colour: LIGHT_COLOURS.good };
  if (health === 'not_in_plan') return { sign: '–', word, colour: LIGHT_COLOURS.ink2 };
  return audience === 'customer' ? { sign: '○', word, colour: LIGHT_COLOURS.accent } : { sign: '⚠', word, colour: LIGHT_COLOURS.watch };
}

/** A mark as text. */
export const sayMark = ({ sign, word, colour }: Mark, size: number = SIZE.small): ContentText => sayAll([[`${sign} `], [word]], { size, bold: true, colour });
