import type { SectionProps } from '../section-props';

export const PeersSection = (_props: SectionProps) => null;
