export type { PeerFeatureMedians, PeerMedians, RecommendationFacts } from './src/facts';
export { type ActionKind, type Impact, type Recommendation, type RecommendedAction, RULE_NAMES, type RuleName } from './src/recommendation';
export { recommend } from './src/recommend';
export { byRank } from './src/by-rank';
export { IMPACT_FROM, impactOf } from './src/impact';
export { decide, type Decision, type Life, LIFE_STATUSES, type LifeRequest, type LifeStatus, nextLife, type Refusal } from './src/life';
export { type Estimate, type FeatureValue, type ValueDemonstration, valueDemonstration, type ValueLine } from './src/value-demonstration';
