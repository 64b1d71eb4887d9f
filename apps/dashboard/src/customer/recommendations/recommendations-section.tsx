import type { SectionProps } from '../section-props';

export const RecommendationsSection = (_props: SectionProps) => null;
