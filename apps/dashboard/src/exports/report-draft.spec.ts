import fc from 'fast-check';
import { AUDIENCES, firstDraft, mayHave, REPORT_FORMATS, type ReportDraft, reportRequest, sameDraft, SECTIONS, sectionsOf } from './report-draft';

const ANY: fc.Arbitrary<ReportDraft> = fc.record({
  format: fc.constantFrom(...REPORT_FORMATS),
  audience: fc.constantFrom(...AUDIENCES),
  sections: fc.subarray([...SECTIONS]).map((sections) => new Set(sections)),
});

it('asks for everything by naming nothing', () => {
  expect(reportRequest(firstDraft('customer'), '90d', 'segment')).toEqual({ format: 'pdf', audience: 'customer', period: '90d', comparison: 'segment' });
});

it('names the parts that are wanted, in the order of the report', () => {
  const draft: ReportDraft = { ...firstDraft('internal'), sections: new Set(['value', 'dormant', 'score']) };
  expect(reportRequest(draft, '30d', 'peers').sections).toEqual(['score', 'dormant', 'value']);
});

it('never asks for who is dormant for the customer, and has it again for us', () => {
  const draft: ReportDraft = { ...firstDraft('customer'), sections: new Set(['score', 'dormant']) };
  expect(reportRequest(draft, '30d', 'peers').sections).toEqual(['score']);
  expect(sectionsOf({ ...draft, audience: 'internal' })).toEqual(['score', 'dormant']);
});

it('has only parts that are ticked and that the reader may have', () => {
  fc.assert(
    fc.property(ANY, (draft) => {
      const sections = sectionsOf(draft);
      expect(sections.every((section) => draft.sections.has(section) && mayHave(draft.audience, section))).toBe(true);
      expect(SECTIONS.filter((section) => sections.includes(section))).toEqual(sections);
      expect(sameDraft(draft, { ...draft, sections: new Set(sections) })).toBe(true);
    }),
  );
});

it.each([
  [{ format: 'xlsx' as const }, false],
  [{ audience: 'customer' as const }, false],
  [{ sections: new Set(SECTIONS.slice(1)) }, false],
  [{ sections: new Set(SECTIONS.toReversed()) }, true],
])('tells whether %j makes the same report', (change, same) => {
  expect(sameDraft({ ...firstDraft('internal'), ...change }, firstDraft('internal'))).toBe(same);
});
