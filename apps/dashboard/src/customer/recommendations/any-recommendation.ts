import type { Api } from '../../api/client';

/** A recommendation of the dashboard, or one that is kept from an earlier run: it has no inputs any more. */
export type AnyRecommendation = Omit<Api<'KeptRecommendationResponse'>, 'applies'> & { readonly inputs?: Api<'Recommendation'>['inputs'] };
