import fc from 'fast-check';
import type { OpenRecommendations, PortfolioAccount, PortfolioSnapshot } from '@adoption/adoption';

export const DAY = 20_500;

const NOTHING: PortfolioSnapshot = {
  asOf: DAY,
  stale: false,
  score: null,
  delta: null,
  activation: null,
  breadth: null,
  dormantShare: null,
  dormantUsers: null,
  everActive: null,
  dormantBefore: null,
  recovered: null,
  mau: null,
  featureHealth: '',
};

/** A snapshot as a test tells it; what is left out is unknown. */
export const snapshotOf = (told: Partial<PortfolioSnapshot>): PortfolioSnapshot => ({ ...NOTHING, ...told });

/** An account as a test tells it. */
export const accountOf = (key: number, told: Partial<PortfolioAccount> = {}): PortfolioAccount => ({
  key,
  id: `id-${String(key).padStart(4, '0')}`,
  externalId: `account-${key}`,
  name: `Account ${key}`,
  segment: null,
  industry: null,
  zone: 'UTC',
  csmEmail: null,
  csmName: null,
  contracts: [],
  day: DAY,
  snapshot: null,
  pending: false,
  biggestGap: null,
  renewsOn: null,
  churned: false,
  ...told,
});

/** A recommendation with its accounts as `[customer, rank, gap, gain]`; null is unknown. */
export const recommendationOf = (
  rule: string,
  subject: string,
  accounts: readonly (readonly [customer: number, rank: number, gap: number | null, gain: number | null])[],
): OpenRecommendations => ({
  rule,
  subject,
  customers: Int32Array.from(accounts, ([customer]) => customer),
  ranks: Int32Array.from(accounts, ([, rank]) => rank),
  gaps: Float64Array.from(accounts, ([, , gap]) => gap ?? Number.NaN),
  gains: Float64Array.from(accounts, ([, , , gain]) => gain ?? Number.NaN),
});

const unknownOr = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary, { nil: null });
const percent = fc.double({ min: 0, max: 100, noNaN: true });

const snapshots: fc.Arbitrary<PortfolioSnapshot> = fc
  .record({ score: unknownOr(percent), delta: unknownOr(fc.double({ min: -100, max: 100, noNaN: true })), people: unknownOr(fc.tuple(fc.nat(50), fc.nat(50))) })
  .map(({ score, delta, people }) => {
    const [some, more] = people ?? [null, null];
    const whole = some === null ? null : some + more;
    return snapshotOf({ score, delta: score === null ? null : delta, dormantUsers: some, everActive: whole, recovered: some, dormantBefore: whole });
  });

/** Accounts of every kind; keys are their places. */
export const anyAccounts: fc.Arbitrary<PortfolioAccount[]> = fc
  .array(
    fc.record({
      segment: fc.constantFrom('Enterprise', 'SMB', null),
      industry: fc.constantFrom('SaaS', 'Finance', null),
      csmEmail: fc.constantFrom('Kim@example.com', 'lee@example.com', null),
      name: fc.constantFrom('Acme', 'Globex', 'Initech'),
      churned: fc.boolean(),
      snapshot: unknownOr(snapshots),
    }),
    { maxLength: 30 },
  )
  .map((told) => told.map((account, key) => accountOf(key, account)));
