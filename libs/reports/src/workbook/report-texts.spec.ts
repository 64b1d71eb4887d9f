import { bookOf, HARM, partsOf, written } from '../../../../test/reports/read-workbook';
import { dashboardStory } from '../../../../test/reports/report-story';
import { usersStory } from '../../../../test/reports/users-story';
import { reportOf } from '../report/report';
import { cellText } from './cell-text';
import { writeReportWorkbook } from './write-report-workbook';

describe('texts of a report in its workbook', () => {
  it.each(HARM.map((text) => [text]))('stay text whatever people call things: %j', async (text) => {
    const report = reportOf({ dashboard: dashboardStory(text), audience: 'internal', sections: null, dormant: null });
    const extras = { generatedAt: '2026-11-28T12:30:00.000Z', dormant: usersStory(3, text) };
    const { bytes } = await written((target) => writeReportWorkbook(report, extras, target));
    for (const [part, xml] of partsOf(bytes)) {
      if (part.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]|<hyperlink|<svg/);
      expect(xml).not.toMatch(/TargetMode|externalLink/);
    }
    const read = await bookOf(bytes);
    expect(read.rows('Summary').find(([label]) => label === 'Customer')![1]).toBe(cellText(text).trim());
    expect(read.rows('Dormant users')[1]!.slice(0, 5)).toEqual(Array(5).fill(cellText(text).trim()));
  });
});
