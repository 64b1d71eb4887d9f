import { PassThrough } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import type { AdoptionService, PortfolioService, UsersService } from '@adoption/adoption';
import { StoppedClock } from '@adoption/config';
import { portfolioStory } from '../../../test/reports/portfolio-story';
import { dashboardStory } from '../../../test/reports/report-story';
import { usersStory } from '../../../test/reports/users-story';
import { ExportMaker } from './export-maker';
import type { ExportSubject } from './export-subject';
import { PdfPrinter } from './pdf/pdf-printer';

const WISH: Extract<ExportSubject, { kind: 'report' }> = {
  kind: 'report',
  format: 'markdown',
  audience: 'internal',
  sections: null,
  customerId: 'acme',
  period: '30d',
  comparison: 'peers',
  asOf: null,
};

const PORTFOLIO_WISH: Extract<ExportSubject, { kind: 'portfolio' }> = {
  kind: 'portfolio',
  format: 'csv',
  period: '30d',
  asOf: null,
  filters: { segment: null, industry: null, owner: null, band: null, challenge: null, q: null, churned: false },
  sort: 'name',
  descending: false,
  customerIds: null,
  csmEmail: null,
  askedAt: 5,
};

/** A maker whose account counts so many dormant users at each reading, and names so many. */
function makerOf(counts: readonly number[], named: number): { maker: ExportMaker; readings: () => number } {
  let readings = 0;
  const { userMetrics } = dashboardStory();
  const dashboard = (): unknown => {
    const value = counts[Math.min(readings++, counts.length - 1)]!;
    return dashboardStory(null, { userMetrics: { ...userMetrics, dormantUsers: { ...userMetrics.dormantUsers, value } } });
  };
  const adoption = { view: async () => ({}), dashboard: async () => dashboard() } as unknown as AdoptionService;
  const users = { rows: async () => usersStory(named) } as unknown as UsersService;
  return { maker: new ExportMaker(adoption, {} as PortfolioService, users, new PdfPrinter(), new StoppedClock(0)), readings: () => readings };
}

/** What a maker says of the file of a wish. */
async function named(wish: Partial<typeof WISH>): Promise<string> {
  const { maker } = makerOf([2], 2);
  const out = new PassThrough();
  const [, { fileName }] = await Promise.all([text(out), maker.make({ ...WISH, ...wish }, { out, signal: new AbortController().signal, progress: () => {} })]);
  return fileName;
}

async function made(maker: ExportMaker): Promise<string> {
  const out = new PassThrough();
  const [told] = await Promise.all([text(out), maker.make(WISH, { out, signal: new AbortController().signal, progress: () => {} })]);
  return told;
}

describe('what a report is read from', () => {
  it('is read again when somebody came back between the count and the names', async () => {
    const { maker, readings } = makerOf([3, 3, 2], 2);
    expect(await made(maker)).toContain('Acme');
    expect(readings()).toBe(3);
  });

  it('is read once when both agree, and a few times at most', async () => {
    const agreeing = makerOf([2], 2);
    await made(agreeing.maker);
    expect(agreeing.readings()).toBe(1);
    const busy = makerOf([3], 2);
    await made(busy.maker);
    expect(busy.readings()).toBe(5);
  });
});

test.each<[Partial<typeof WISH>, string]>([
  [{ audience: 'customer' }, 'Acme Corp - product adoption - 2026-11-27.md'],
  [{ audience: 'internal' }, 'Acme Corp - product adoption (internal) - 2026-11-27.md'],
  [{ audience: 'customer', period: '90d' }, 'Acme Corp - product adoption - last 90 days - 2026-11-27.md'],
  [{ audience: 'internal', period: '7d' }, 'Acme Corp - product adoption (internal) - last 7 days - 2026-11-27.md'],
  [{ audience: 'internal', period: 'all' }, 'Acme Corp - product adoption (internal) - all time - 2026-11-27.md'],
])('a report says by its name for whom and of when it is: %j', async (wish, name) => {
  expect(await named(wish)).toBe(name);
});

test.each([
  ['30d', 'Portfolio adoption - 2026-11-22.csv'],
  ['90d', 'Portfolio adoption - last 90 days - 2026-11-22.csv'],
] as const)('a portfolio says by its name of when it is: %s', async (period, name) => {
  const portfolios = { everything: async () => portfolioStory(1) } as unknown as PortfolioService;
  const maker = new ExportMaker({} as AdoptionService, portfolios, {} as UsersService, new PdfPrinter(), new StoppedClock(0));
  const target = { out: new PassThrough().resume(), signal: new AbortController().signal, progress: () => {} };
  expect(await maker.make({ ...PORTFOLIO_WISH, period }, target)).toMatchObject({ fileName: name });
});

test('a portfolio is of the days that it was asked for on', async () => {
  const asked: unknown[] = [];
  const everything = (options: unknown): never => {
    asked.push(options);
    throw new Error('enough');
  };
  const portfolios = { everything } as unknown as PortfolioService;
  const maker = new ExportMaker({} as AdoptionService, portfolios, {} as UsersService, new PdfPrinter(), new StoppedClock(86_400_000));
  const target = { out: new PassThrough(), signal: new AbortController().signal, progress: () => {} };
  await expect(maker.make(PORTFOLIO_WISH, target)).rejects.toThrow('enough');
  expect(asked).toMatchObject([{ now: 5, accounts: null }]);
});

describe('how far a report is', () => {
  it.each(['markdown', 'xlsx'] as const)('never falls and ends with all: %s', async (format) => {
    const { maker } = makerOf([2_500], 2_500);
    const out = new PassThrough();
    const told: (readonly [number, number])[] = [];
    const progress = (done: number, total: number): void => void told.push([done, total]);
    await Promise.all([buffer(out), maker.make({ ...WISH, format }, { out, signal: new AbortController().signal, progress })]);
    expect(told.length).toBeGreaterThan(3);
    const shares = told.map(([done, total]) => done / total);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(told.flat().every(Number.isInteger)).toBe(true);
  });
});
