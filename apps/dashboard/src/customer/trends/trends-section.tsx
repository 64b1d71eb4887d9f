import type { SectionProps } from '../section-props';

export const TrendsSection = (_props: SectionProps) => null;
