import { parse } from 'csv-parse/sync';
import { portfolioStory } from '../../../../test/reports/portfolio-story';
import { bookOf, HARM, partsOf, written } from '../../../../test/reports/read-workbook';
import { writePortfolioCsv, writePortfolioWorkbook } from './write-portfolio';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const percent = (value: number | null): number | null => (value === null ? null : value / 100);

describe('a portfolio as a workbook', () => {
  const portfolio = portfolioStory(9);

  it('holds the figures of the portfolio, number for number', async () => {
    const { bytes, told } = await written((target) => writePortfolioWorkbook(portfolio, '2026-11-28T12:30:00Z', target));
    const book = await bookOf(bytes);
    expect(book.names).toEqual(['Summary', 'Accounts', 'Feature matrix', 'Challenges', 'Distribution', 'Definitions']);
    expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
    const row = (label: string) => book.rows('Summary').findLast(([first]) => first === label)!;
    const first = (label: string) => book.rows('Summary').find(([name]) => name === label)!;
    expect(first('Figures from')[1]).toEqual(day('2026-11-21'));
    expect(first('Accounts')[1]).toBe(9);
    expect(first('Average score')).toEqual(expect.arrayContaining([66.66666666666667, 61.25, 1.5, 9, 8, '> 70', 'Off target']));
    expect(first('Accounts below 50').slice(1, 6)).toEqual([3, 'accounts', null, null, 33.333333333333336 / 100]);
    expect(first('Dormant recovery')[1]).toBeNull();
    expect(row('Dormant recovery').slice(1, 4)).toEqual([null, 61.25 / 100, 66.66666666666667 / 100]);
    expect(row('Average score').slice(1, 4)).toEqual(portfolio.kpis.averageScore.series);
    expect(book.rows('Accounts').slice(1)).toEqual(
      portfolio.accounts.items.map((account, n) => [
        account.name,
        account.externalId,
        null,
        null,
        account.csm?.name ?? null,
        account.csm?.email ?? null,
        day('2026-11-22'),
        n === 0 ? 'Yes' : 'No',
        account.score,
        account.exact,
        'Fair',
        account.change,
        percent(account.activation),
        null,
        percent(account.dormantShare),
        account.dormantUsers,
        account.mau,
        account.biggestGap?.title ?? null,
        account.biggestGap?.expectedGain ?? null,
        day('2027-01-31'),
        70,
      ]),
    );
    expect(book.rows('Feature matrix')).toEqual([
      ['Feature', 'Tier', 'Enterprise: adopted', 'Enterprise: accounts', 'No segment: adopted', 'No segment: accounts'],
      ['Reports', 'Core', 85.71428571428571 / 100, 7, null, 2],
    ]);
    expect(book.rows('Challenges')[1]).toEqual(['API not used', 3, 100 / 3 / 100, null]);
    expect(
      book
        .rows('Distribution')
        .slice(1)
        .map((bin) => bin[3]),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each(HARM.map((text) => [text]))('stays text whatever people call things: %j', async (text) => {
    const story = portfolioStory(3, text);
    const { bytes } = await written((target) => writePortfolioWorkbook(story, '2026-11-28T12:30:00Z', target));
    for (const [part, xml] of partsOf(bytes)) expect(xml).not.toMatch(part.startsWith('xl/worksheets/') ? /<f[ >]|<hyperlink|<svg/ : /TargetMode|externalLink/);
    const csv = (await written((target) => writePortfolioCsv(story, target))).bytes.toString('utf8');
    for (const cell of parse(csv, { bom: true }).flat()) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
  });
});

describe('a portfolio as CSV', () => {
  it('has a row for each account, percents as the API has them and days as text', async () => {
    const portfolio = portfolioStory(1_500);
    const { bytes, told } = await written((target) => writePortfolioCsv(portfolio, target));
    const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(1_500);
    expect(rows[1_499]).toMatchObject({
      Account: 'Account 1499',
      Score: '67',
      'Exact score': String(66.5 + 1499 / 7),
      Change: '-1.25',
      Activation: String(200 / 3),
      Breadth: '',
      'Figures of': '2026-11-22',
      'Renews on': '2027-01-31',
      'Being computed': 'No',
    });
    expect(told.at(-1)).toEqual([1_500, 1_500]);
  });
});
