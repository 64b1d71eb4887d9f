import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { type FileTarget, reportOf, writePortfolioWorkbook, writeReportWorkbook, writeUserList } from '@adoption/reports';
import { portfolioStory } from '../reports/portfolio-story';
import { bookOf, type ReadCell, written } from '../reports/read-workbook';
import { dashboardStory } from '../reports/report-story';
import { usersStory } from '../reports/users-story';

const run = promisify(execFile);
const GENERATED_AT = '2026-11-28T12:30:00.000Z';
/** Tokens of the filter: comma, quote, UTF-8, from line 1, no column formats, English, quote text, values as stored (not as shown), no formulas, all sheets. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false,false,false,false,-1';

const WORKBOOKS: Readonly<Record<string, (target: FileTarget) => Promise<void>>> = {
  report: (target) => writeReportWorkbook(reportFor('internal'), { generatedAt: GENERATED_AT, dormant: usersStory(2_500) }, target),
  shared: (target) => writeReportWorkbook(reportFor('customer'), { generatedAt: GENERATED_AT, dormant: null }, target),
  harmful: (target) => writeReportWorkbook(reportFor('internal', '=1+1'), { generatedAt: GENERATED_AT, dormant: usersStory(3, '=2*21') }, target),
  portfolio: (target) => writePortfolioWorkbook(portfolioStory(2_000), GENERATED_AT, target),
  users: (target) => writeUserList({ title: 'Users', generatedAt: GENERATED_AT, users: usersStory(100_000) }, 'xlsx', target),
};

const reportFor = (audience: 'internal' | 'customer', text: string | null = null) =>
  reportOf({ dashboard: dashboardStory(text), audience, sections: null, dormant: null });

describe('workbooks in a spreadsheet program', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'adoption-workbooks-'));
    if (await isThere()) return;
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1 << 26 };
    await run('apt-get', ['update'], quiet);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc'], quiet);
    if (!(await isThere())) throw new Error('LibreOffice is not there and could not be installed: workbooks cannot be opened.');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const isThere = async (): Promise<boolean> =>
    run('soffice', ['--version']).then(
      () => true,
      () => false,
    );

  it.each(Object.keys(WORKBOOKS))('%s: every sheet opens with the same text, numbers and days', async (name) => {
    const { bytes } = await written(WORKBOOKS[name]!);
    await writeFile(join(folder, `${name}.xlsx`), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', AS_CSV, '--outdir', folder, join(folder, `${name}.xlsx`)]);
    const book = await bookOf(bytes);
    const sheets = (await readdir(folder)).filter((file) => file.startsWith(`${name}-`));
    expect(sheets.toSorted()).toEqual(book.names.map((sheet) => `${name}-${sheet}.csv`).toSorted());
    for (const sheet of book.names) {
      const opened = parse(await readFile(join(folder, `${name}-${sheet}.csv`)), { bom: true, relax_column_count: true });
      const rows = book.rows(sheet);
      expect(opened.length).toBe(rows.length);
      // Faster than one expectation a cell: what differs is collected.
      const different = rows.flatMap((row, r) =>
        row.flatMap((cell, c) => (isSame(cell, opened[r]![c] ?? '') ? [] : [{ sheet, r, c, cell, opened: opened[r]![c] }])),
      );
      expect(different).toEqual([]);
    }
  });
});

/** Whether LibreOffice read what the other library read; it writes numbers with fifteen digits, days and instants by their formats, and keeps blanks. */
function isSame(cell: ReadCell, opened: string): boolean {
  if (cell === null) return opened === '';
  if (typeof cell === 'number')
    return Math.abs(Number(opened.replace(/%$/, '')) / (opened.endsWith('%') ? 100 : 1) - cell) <= 1e-9 * Math.max(1, Math.abs(cell));
  if (cell instanceof Date) return opened !== '' && Math.abs(Date.parse(`${opened}Z`) - cell.getTime()) < 60_000;
  return opened.trim() === cell;
}
