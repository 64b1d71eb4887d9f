import type { RecommendationFacts } from '../facts';
import type { Finding } from '../recommendation';
import { percentText } from '../rounded';
import { featuresBehindPeers } from './feature-behind-peers';

/** Features in the plan that nobody uses, though peers do. */
export const unusedFeature = (facts: RecommendationFacts): Finding[] =>
  featuresBehindPeers(facts, 'unused', ({ name }, usage, peer) => `${percentText(usage)} usage of ${name} vs ${percentText(peer)} peer median`);
