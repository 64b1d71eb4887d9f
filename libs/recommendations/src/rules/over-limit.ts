import type { RecommendationFacts } from '../facts';
import type { Finding } from '../recommendation';
import { entitlementsAtLimit } from './entitlements-at-limit';

/** Entitlements used beyond what was bought. */
export const overLimit = (facts: RecommendationFacts): Finding[] => entitlementsAtLimit(facts, 'over');
