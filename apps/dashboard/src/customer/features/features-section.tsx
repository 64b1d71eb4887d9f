import type { SectionProps } from '../section-props';

export const FeaturesSection = (_props: SectionProps) => null;
