import type { RecommendationFacts } from '../facts';
import type { Finding } from '../recommendation';
import { featuresBehindPeers } from './features-behind-peers';

/** Features in the plan that nobody uses, though peers do. */
export const unusedFeature = (facts: RecommendationFacts): Finding[] =>
  featuresBehindPeers(facts, 'unused', ({ name }, usage, peer) => `${usage} usage of ${name} vs ${peer} peer median`);
