import { dashboardStory } from '../../../../test/reports/report-story';
import { quietUser } from '../../../../test/reports/users-story';
import { reportOf } from '../report/report';
import type { Content, ContentRun } from './pdf-content';
import { pdfDocument } from './pdf-document';
import { covers, type FontFamily } from './pdf-fonts';

const MADE = { generatedAt: '2026-11-28T17:48:00.000Z' };
const REPORTS = (['internal', 'customer'] as const).map((audience) =>
  reportOf({ dashboard: dashboardStory(), audience, sections: null, dormant: { users: [quietUser('Σοφία ☃', 50)], total: 3 } }),
);

/** Every run of text in a document. */
function runsOf(content: Content): readonly ContentRun[] {
  if ('text' in content) return typeof content.text === 'string' ? [{ text: content.text }] : content.text;
  if ('stack' in content) return content.stack.flatMap(runsOf);
  if ('columns' in content) return content.columns.flatMap(runsOf);
  return 'table' in content ? content.table.body.flat().flatMap(runsOf) : [];
}

/** Every picture, as it is drawn. */
function picturesOf(content: Content): readonly string[] {
  if ('svg' in content) return [content.svg];
  if ('stack' in content) return content.stack.flatMap(picturesOf);
  if ('columns' in content) return content.columns.flatMap(picturesOf);
  return 'table' in content ? content.table.body.flat().flatMap(picturesOf) : [];
}

describe('the document of a report', () => {
  it.each(REPORTS)('uses glyphs that its fonts have', (report) => {
    const { content, footer } = pdfDocument(report, MADE);
    const runs = [...content, footer(1, 9)].flatMap(runsOf);
    expect(runs.length).toBeGreaterThan(300);
    const missing = runs.filter(
      ({ text, font }) =>
        !covers(
          (font ?? 'Inter') as FontFamily,
          Array.from(text, (letter) => letter.codePointAt(0)!),
        ),
    );
    expect(missing).toEqual([]);
  });

  it.each(REPORTS)('draws only what the product draws itself: shapes and letters, nothing that is fetched', (report) => {
    const pictures = pdfDocument(report, MADE).content.flatMap(picturesOf);
    expect(pictures.length).toBeGreaterThanOrEqual(6);
    for (const picture of pictures) {
      expect(picture).not.toMatch(/<image|<script|<foreignObject|<use|xlink:href|href=|@import|url\((?!#)/);
      for (const letter of picture.replace(/<[^>]*>/g, ''))
        expect([letter, covers('Inter', [letter.codePointAt(0)!])]).toEqual([letter, letter !== '\n' || covers('Inter', [10])]);
    }
  });

  it('tells no renewal and no points of the score to a customer', () => {
    const said = pdfDocument(REPORTS[1]!, MADE)
      .content.flatMap(runsOf)
      .map(({ text }) => text)
      .join('');
    expect(said).not.toMatch(/Renews|pts\b.*impact|Consider/);
  });
});
