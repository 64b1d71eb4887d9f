export type { PeerFeature, PeerMember, PeerRowKey } from './src/peer-member';
export { PEER_ROW_KEYS } from './src/peer-member';
