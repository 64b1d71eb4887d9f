import type { RecommendationFacts } from '../facts';
import type { Finding } from '../recommendation';
import { featuresBehindPeers } from './features-behind-peers';

/** Features that are used but not adopted, and that peers use more. */
export const lowFeature = (facts: RecommendationFacts): Finding[] =>
  featuresBehindPeers(facts, 'low', (_, usage, peer) => `Only ${usage} usage vs ${peer} peer median`);
