import type { SectionProps } from '../section-props';

export const OverviewSection = (_props: SectionProps) => null;
