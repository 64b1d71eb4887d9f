import type { Report } from '../report/report';
import type { ReportSection } from '../report/report-sections';
import type { Made } from './cover';

/** A report as a thread can be given it. */
export interface PrintOrder extends Pick<Report, 'dashboard' | 'audience' | 'dormant'> {
  readonly sections: readonly ReportSection[];
  readonly made: Made;
}

/** The PDF, or why there is none. */
export type PrintAnswer = { readonly bytes: Uint8Array } | { readonly fault: string };

/** What is to be printed, without what a thread cannot be given. */
export const printOrder = ({ dashboard, audience, dormant, sections }: Report, made: Made): PrintOrder => ({
  dashboard,
  audience,
  dormant,
  sections: [...sections],
  made,
});
