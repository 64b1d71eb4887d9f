import type { RecommendationFacts } from '../facts';
import type { Finding } from '../recommendation';
import { percentText } from '../rounded';
import { featuresBehindPeers } from './feature-behind-peers';

/** Features that are used but not adopted, and that peers use more. */
export const lowFeature = (facts: RecommendationFacts): Finding[] =>
  featuresBehindPeers(facts, 'low', (_, usage, peer) => `Only ${percentText(usage)} usage vs ${percentText(peer)} peer median`);
