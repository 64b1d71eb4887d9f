import { FEATURES } from '../../words/features';
import type { Feature } from './sort-features';

/** Why a feature is worth having: `65% of peers · 30% efficiency gain`; what is not known is left out. */
export const benefitLine = ({ peerAdoptionPercent, valueProposition }: Pick<Feature, 'peerAdoptionPercent' | 'valueProposition'>): string =>
  [peerAdoptionPercent === null ? null : FEATURES.ofPeers(peerAdoptionPercent), valueProposition].filter((part) => part !== null).join(' · ');
