export type { PeerFeature, PeerMember, PeerRowKey } from './src/peer-member';
export { PEER_ROW_KEYS } from './src/peer-member';
export { type Percentile, percentile } from './src/percentile';
export { lowerQuartile, median } from './src/quantile';
export { isPeerCandidate, type PeerBasis, type PeerGroup, peerGroup } from './src/peer-group';
export { type PeerComparison, peerComparison } from './src/peer-comparison';
export { type PeerFeatureFigures } from './src/peer-features';
export { type Better, type PeerLevel, type PeerPosition, type PeerRow } from './src/peer-row';
export { type PeerStandard, type PeerStandards } from './src/peer-standards';
