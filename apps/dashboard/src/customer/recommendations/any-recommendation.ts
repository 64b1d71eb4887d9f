import type { Api } from '../../api/client';

/** A recommendation of the dashboard, or one that is kept from an earlier run: it has neither inputs nor actions any more. */
export type AnyRecommendation = Omit<Api<'KeptRecommendationResponse'>, 'applies'> & Partial<Pick<Api<'Recommendation'>, 'inputs' | 'actions'>>;
