import type { Intent } from '@adoption/adoption';

/** A question and what it asks. */
export interface Phrasing {
  question: string;
  /** External id of the page's customer. */
  page: string | null;
  intent: Intent | null;
  /** Name of the customer it is about. */
  customer: string | null;
  candidates: 'some' | 'none';
  period: '7d' | '30d' | '90d' | 'all';
  comparison: 'peers' | 'segment' | 'all_customers';
}
