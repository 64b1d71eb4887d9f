import type { RecommendationFacts } from '../facts';
import type { Finding } from '../recommendation';
import { entitlementsAtLimit } from './entitlements-at-limit';

/** Entitlements about to run out. */
export const nearLimit = (facts: RecommendationFacts): Finding[] => entitlementsAtLimit(facts, 'nearLimit');
