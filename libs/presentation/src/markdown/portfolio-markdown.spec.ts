import type { PortfolioView } from '../portfolio-view';
import { portfolioMarkdown } from './portfolio-markdown';

const PORTFOLIO: PortfolioView = {
  period: '30d',
  asOf: { from: '2026-03-01', to: '2026-03-02' },
  pending: { accounts: 0 },
  kpis: {
    averageScore: { value: 68.4, change: 1.6, accounts: 40, target: { value: 70 } },
    accountsBelow50: { value: 4, share: 10 },
    dormantUsers: { value: 1234, share: 8.4 },
    dormantRecovery: { value: 42, target: { value: 40 } },
  },
  challenges: [
    { title: 'Analytics unused', accounts: 14, share: 34.1, averageGap: 52.25 },
    { title: 'Usage falling', accounts: 1, share: 2.4, averageGap: null },
  ],
  accounts: {
    total: 41,
    items: [
      { name: 'Acme | <b>', score: 48, change: -3.5, biggestGap: { title: 'Analytics unused' } },
      { name: 'Newcomer', score: null, change: null, biggestGap: null },
    ],
  },
};

test('a portfolio in brief', () => {
  expect(portfolioMarkdown(PORTFOLIO, 'lowest score first').split('\n')).toEqual([
    '## Portfolio Adoption: 41 accounts',
    '',
    'Period: Last 30 Days (up to Mar 1, 2026 – Mar 2, 2026)',
    '',
    '- Average score: 68 (target above 70; ▲ +2 from the period before)',
    '- Accounts below 50: 4 (10%)',
    '- Dormant users: 1,234 (8%)',
    '- Dormant recovery: 42% (target above 40%)',
    '',
    '### Common Challenges',
    '',
    '1. Analytics unused: 14 accounts (34%), average gap 52.3',
    '2. Usage falling: 1 account (2%)',
    '',
    '### Accounts, lowest score first',
    '',
    '| Account | Score | Change | Biggest gap |',
    '|---------|-------|--------|-------------|',
    String.raw`| Acme \| &lt;b&gt; | 48 | ▼ -4 | Analytics unused |`,
    '| Newcomer | – | – | – |',
    '',
  ]);
});

test('says what is not known, or not yet', () => {
  const empty = portfolioMarkdown(
    { ...PORTFOLIO, asOf: { from: null, to: null }, pending: { accounts: 3 }, challenges: [], accounts: { total: 0, items: [] } },
    'by name',
  );
  for (const line of ['Period: Last 30 Days', 'Figures of 3 accounts are still being computed.', 'None.']) expect(empty.split('\n')).toContain(line);
});
