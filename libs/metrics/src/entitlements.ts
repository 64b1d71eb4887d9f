import type { AccountFacts, ContractFacts, Day, GaugeFacts } from './facts';
import { entitlementsInForce } from './feature-availability';
import { isAbove, isAtLeast, isBelow } from './tolerance';

export type EntitlementHealth = 'over' | 'nearLimit' | 'ok' | 'roomToGrow' | 'unlimited';

/** Utilization, percent: above `over`, from `nearLimit` on, below `roomToGrow`. */
export const ENTITLEMENT_SCALE = { over: 100, nearLimit: 85, roomToGrow: 50 } as const;

/** What of an entitlement is used. */
export interface EntitlementUse {
  readonly metric: string;
  /** null when it was never measured. */
  readonly used: number | null;
  /** null when unlimited. */
  readonly limit: number | null;
  /** used / limit, percent; null when either is unknown or there is no limit. */
  readonly utilizationPercent: number | null;
  readonly health: EntitlementHealth | null;
}

/** The contract in force on a day: of several the one that began last. */
export function contractInForce(contracts: readonly ContractFacts[], day: Day): ContractFacts | null {
  let inForce: ContractFacts | null = null;
  for (const contract of contracts) {
    if (contract.startsOn <= day && contract.endsOn >= day && (inForce === null || contract.startsOn >= inForce.startsOn)) inForce = contract;
  }
  return inForce;
}

/** The limits in force on a day; without a `users` entitlement the seats of the contract in force stand in for it. */
function limitsInForce(facts: Pick<AccountFacts, 'entitlements' | 'contracts'>, day: Day): Map<string, number | null> {
  const limits = new Map<string, number | null>(entitlementsInForce(facts.entitlements, day).map(({ metric, limit }) => [metric, limit]));
  const contract = contractInForce(facts.contracts, day);
  if (!limits.has('users') && contract !== null) limits.set('users', contract.seats);
  return limits;
}

/** Seats bought, as in force on a day: the `users` entitlement, else the contract's; null when unknown or unlimited. */
export const licensedUsers = (facts: Pick<AccountFacts, 'entitlements' | 'contracts'>, day: Day): number | null =>
  limitsInForce(facts, day).get('users') ?? null;

/** The latest value of a gauge on or before a day; null without one. */
export function gaugeOn(gauges: readonly GaugeFacts[], metric: string, day: Day): number | null {
  let latest: GaugeFacts | null = null;
  for (const gauge of gauges) {
    if (gauge.metric === metric && gauge.day <= day && (latest === null || gauge.day >= latest.day)) latest = gauge;
  }
  return latest?.value ?? null;
}

/** Where a utilization stands on the one scale of health. */
export function entitlementHealth(utilizationPercent: number): Exclude<EntitlementHealth, 'unlimited'> {
  if (isAbove(utilizationPercent, ENTITLEMENT_SCALE.over)) return 'over';
  if (isAtLeast(utilizationPercent, ENTITLEMENT_SCALE.nearLimit)) return 'nearLimit';
  return isBelow(utilizationPercent, ENTITLEMENT_SCALE.roomToGrow) ? 'roomToGrow' : 'ok';
}

/** Users first, then API calls, then the others by name. */
const ORDER: readonly string[] = ['users', 'api_calls_per_day'];
const rank = (metric: string): number => (ORDER.indexOf(metric) + ORDER.length + 1) % (ORDER.length + 1);

/**
 * What is used of each entitlement in force on a day: MAU of `users`, the mean per day of `api_calls_per_day`, and the latest
 * gauge of anything else.
 */
export function entitlementUse(facts: AccountFacts, asOf: Day, mau: number, apiCallsPerDay: number): EntitlementUse[] {
  return [...limitsInForce(facts, asOf)]
    .map(([metric, limit]) => {
      const used = metric === 'users' ? mau : metric === 'api_calls_per_day' ? apiCallsPerDay : gaugeOn(facts.gauges, metric, asOf);
      const utilizationPercent = used === null || limit === null ? null : (100 * used) / limit;
      const health = limit === null ? ('unlimited' as const) : utilizationPercent === null ? null : entitlementHealth(utilizationPercent);
      return { metric, used, limit, utilizationPercent, health };
    })
    .sort((a, b) => rank(a.metric) - rank(b.metric) || (a.metric < b.metric ? -1 : 1));
}
