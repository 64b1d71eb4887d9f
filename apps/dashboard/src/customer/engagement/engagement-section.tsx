import type { SectionProps } from '../section-props';

export const EngagementSection = (_props: SectionProps) => null;
