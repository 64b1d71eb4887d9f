/** What can be asked. */
export const INTENTS = ['adoption', 'feature_adoption', 'usage_breakdown', 'dormant_users', 'peers', 'score_change', 'portfolio'] as const;
export type Intent = (typeof INTENTS)[number];
