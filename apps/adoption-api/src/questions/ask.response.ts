/** A customer that a question is about. */
export class AskedCustomerResponse {
  /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
  id: string;
  /** @example acme */
  externalId: string;
  /** @example Acme Corp */
  name: string;
  /** @example Enterprise */
  segment: string | null;
}

/** A customer that a question may be about. */
export class AskCandidateResponse extends AskedCustomerResponse {
  /**
   * Adoption score of the newest snapshot over 30 days; null: none.
   * @example 71.6
   */
  score: number | null;
  /**
   * Page that shows the answer if this one is meant; relative to this server.
   * @example /customers/0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11/adoption#overview
   */
  href: string;
}

/** What a question was understood to ask. */
export class UnderstoodResponse {
  /** @example adoption */
  intent: 'adoption' | 'feature_adoption' | 'usage_breakdown' | 'dormant_users' | 'peers' | 'score_change' | 'portfolio';
  /** null for the portfolio, and where the question does not name one customer for certain. */
  customer: AskedCustomerResponse | null;
  /** @example 30d */
  period: '7d' | '30d' | '90d' | 'all';
  /** @example peers */
  comparison: 'peers' | 'segment' | 'all_customers';
}

/** Where the whole answer stands. */
export class AskLinkResponse {
  /** @example Product adoption of Acme Corp */
  label: string;
  /**
   * Relative to this server.
   * @example /customers/0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11/adoption?period=90d#features
   */
  href: string;
}

/** The answer to a question, or a question back. */
export class AskResponse {
  /** null: the question is not understood. */
  understood: UnderstoodResponse | null;
  /** Up to five customers that may be meant, the likeliest first; empty when there is no doubt or nobody is like the name. */
  candidates: AskCandidateResponse[];
  /**
   * Markdown. Figures are those of the dashboard with the same period and comparison.
   * @example "## Product Adoption: Acme Corp"
   */
  answer: string | null;
  links: AskLinkResponse[];
}
