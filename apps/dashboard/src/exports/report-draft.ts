import type { Api } from '../api/client';
import type { Comparison, Period } from '../customer/adoption-search';

type Request = Api<'ReportRequest'>;
export type Section = NonNullable<Request['sections']>[number];
export type Audience = NonNullable<Request['audience']>;
export const REPORT_FORMATS = ['pdf', 'xlsx', 'markdown'] as const satisfies readonly Request['format'][];
export const AUDIENCES = ['internal', 'customer'] as const satisfies readonly Audience[];

/** Parts of a report, in its order. */
export const SECTIONS = [
  'score',
  'entitlements',
  'engagement',
  'dormant',
  'features',
  'trends',
  'peers',
  'recommendations',
  'value',
] as const satisfies readonly Section[];

/** A report as somebody puts it together. */
export interface ReportDraft {
  readonly format: Request['format'];
  readonly audience: Audience;
  /** Ticked ones, whether this reader may have them or not: who changes the reader back has them again. */
  readonly sections: ReadonlySet<Section>;
}

/** All of it, as PDF. */
export const firstDraft = (audience: Audience): ReportDraft => ({ format: 'pdf', audience, sections: new Set(SECTIONS) });

/** Whether a reader may have a part: only the people who look after an account read who is dormant. */
export const mayHave = (audience: Audience, section: Section): boolean => audience === 'internal' || section !== 'dormant';

/** The parts that the report will have, in its order. */
export const sectionsOf = ({ audience, sections }: ReportDraft): readonly Section[] =>
  SECTIONS.filter((section) => sections.has(section) && mayHave(audience, section));

/** Whether two drafts make the same report. */
export const sameDraft = (one: ReportDraft, other: ReportDraft): boolean =>
  one.format === other.format && one.audience === other.audience && sectionsOf(one).join() === sectionsOf(other).join();

/** The report as the API takes it. All that the reader may read is asked for by naming no parts. */
export function reportRequest(draft: ReportDraft, period: Period, comparison: Comparison): Request {
  const sections = sectionsOf(draft);
  const all = SECTIONS.every((section) => !mayHave(draft.audience, section) || sections.includes(section));
  return { format: draft.format, audience: draft.audience, period, comparison, ...(all ? {} : { sections: [...sections] }) };
}
