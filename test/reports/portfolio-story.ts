import type { Portfolio } from '@adoption/adoption';

/** A portfolio of so many accounts. */
export function portfolioStory(accounts: number, text: string | null = null): Portfolio {
  const series = [null, 61.25, 66.66666666666667];
  const target = { operator: '>', value: 70, source: 'product default' } as const;
  return {
    period: '30d',
    asOf: { from: '2026-11-21', to: '2026-11-22' },
    pending: { accounts: 1 },
    kpis: {
      averageScore: { value: 66.66666666666667, target, status: 'watch', previous: 61.25, change: 1.5, accounts: 9, compared: 8, series },
      accountsBelow50: { value: 3, share: 33.333333333333336, previous: null, change: null, series },
      dormantUsers: { value: 782, share: 10.2867666403578, target, status: null, series },
      dormantRecovery: { value: null, dormantBefore: 687, recovered: 264, target, status: null, series },
    },
    distribution: Array.from({ length: 10 }, (_, bin) => ({ from: bin * 10, to: bin * 10 + 10, band: 'fair', accounts: bin })),
    challenges: [{ rule: 'no-api', subject: 'account', title: text ?? 'API not used', accounts: 3, share: 100 / 3, averageGap: null }],
    matrix: {
      segments: [text ?? 'Enterprise', null],
      features: [
        {
          key: 'reports',
          name: text ?? 'Reports',
          tier: 'core',
          cells: [
            { segment: null, n: 7, adoptedPercent: 85.71428571428571 },
            { segment: null, n: 2, adoptedPercent: null },
          ],
        },
      ],
    },
    accounts: {
      items: Array.from({ length: accounts }, (_, n) => ({
        id: `${n}`,
        externalId: text ?? `account-${n}`,
        name: text ?? `Account ${n}`,
        segment: text,
        industry: text,
        asOf: '2026-11-22',
        pending: n === 0,
        csm:
          n % 2 === 0
            ? null
            : {
                name: text ?? 'Casey',
                email: 'casey@example.com',
              },
        score: 67,
        exact: 66.5 + n / 7,
        band: 'fair',
        change: -1.25,
        sparkline: [],
        activation: 200 / 3,
        breadth: null,
        dormantShare: 12.5,
        dormantUsers: n,
        mau: 45,
        renewsOn: '2027-01-31',
        renewsInDays: 70,
        biggestGap:
          n % 3 === 0
            ? null
            : {
                rule: 'no-api',
                subject: 'account',
                title: text ?? 'API not used',
                expectedGain: 3.75,
              },
        renewalSoon: true,
      })) as Portfolio['accounts']['items'],
      next: null,
      total: accounts,
    },
  };
}
