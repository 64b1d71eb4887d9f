import type { AccountUser, AdoptionDashboard, Recommendation } from '@adoption/adoption';
import { type Audience, type Wording, wordingFor } from '@adoption/presentation';
import { advice, type Advice } from './advice';
import { INTERNAL_SECTIONS, REPORT_SECTIONS, type ReportSection } from './report-sections';

/** Users whom nobody has seen for more than 30 days, longest first. */
export interface DormantUsers {
  /** The first of them, as many as a report names. */
  readonly users: readonly AccountUser[];
  readonly total: number;
}

/** What a report says, whatever it is written as: PDF, workbook or Markdown. */
export interface Report {
  readonly dashboard: AdoptionDashboard;
  readonly audience: Audience;
  readonly wording: Wording;
  readonly sections: ReadonlySet<ReportSection>;
  /** What may be done, best first; decided ones are left out. */
  readonly advice: readonly Advice[];
  /** null: not told in this report. */
  readonly dormant: DormantUsers | null;
}

/** Decisions that put a recommendation aside. */
const ASIDE: ReadonlySet<Recommendation['status']> = new Set(['snoozed', 'dismissed', 'done', 'resolved']);

/** The sections of a report that its reader may read. @param wanted null: all of them */
export const sectionsFor = (audience: Audience, wanted: readonly ReportSection[] | null): ReadonlySet<ReportSection> =>
  new Set((wanted ?? REPORT_SECTIONS).filter((section) => audience === 'internal' || !INTERNAL_SECTIONS.includes(section)));

/**
 * The report of an account.
 * @param input.dashboard for a customer, one with peers that may leave the company (`shareable`)
 * @param input.sections null: all that the audience may read
 */
export function reportOf(input: {
  readonly dashboard: AdoptionDashboard;
  readonly audience: Audience;
  readonly sections: readonly ReportSection[] | null;
  readonly dormant: DormantUsers | null;
}): Report {
  const { dashboard, audience } = input;
  const sections = sectionsFor(audience, input.sections);
  const open = dashboard.recommendations.filter(({ status }) => !ASIDE.has(status));
  return {
    dashboard,
    audience,
    wording: wordingFor(audience),
    sections,
    advice: open.map((recommendation) => advice(recommendation, dashboard, audience)),
    dormant: sections.has('dormant') ? input.dormant : null,
  };
}
