import type { AccountSpec } from './account-spec';
import { isoDay } from './local-clock';
import { Random } from './random';

export interface ContractRow {
  readonly customerId: string;
  readonly externalId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly seats: number;
  readonly plan: string;
}

export interface EntitlementRow {
  readonly customerId: string;
  readonly metric: string;
  readonly limit: number | null;
  readonly validFrom?: string;
  readonly features?: readonly string[];
}

export interface GaugeRow {
  readonly customerId: string;
  readonly metric: string;
  readonly date: string;
  readonly value: number;
}

const YEAR = 365;
/** The day some accounts were given more API calls, days ago. */
const RAISE_AGO = 75;

/** The contract in force, and the smaller one before it when the account is older. */
export function contractsOf({ externalId, terms, liveFor }: AccountSpec, endDay: number): ContractRow[] {
  if (terms.seats === undefined) return [];
  const endsOn = endDay + terms.renewsIn;
  const startsOn = endsOn - YEAR + 1;
  const signedOn = endDay - liveFor - 10;
  const row = (name: string, from: number, to: number, seats: number): ContractRow => ({
    customerId: externalId,
    externalId: `${externalId}-${name}`,
    startsOn: isoDay(from),
    endsOn: isoDay(to),
    seats,
    plan: terms.plan,
  });
  const current = row('renewed', startsOn, endsOn, terms.seats);
  if (startsOn <= signedOn) return [{ ...current, externalId: `${externalId}-first` }];
  return [row('first', startsOn - YEAR, startsOn - 1, Math.max(1, Math.round(terms.seats * 0.8))), current];
}

export function entitlementsOf({ externalId, terms, liveFor }: AccountSpec, endDay: number): EntitlementRow[] {
  const rows: EntitlementRow[] = [];
  const add = (metric: string, limit: number | null, validFrom?: number): void => {
    rows.push({ customerId: externalId, metric, limit, ...(validFrom === undefined ? {} : { validFrom: isoDay(validFrom) }) });
  };
  if (terms.usersEntitled !== undefined) add('users', terms.usersEntitled);
  if (terms.storage !== undefined) add('storage_gb', terms.storage.limit);
  if (terms.api !== undefined) {
    const raised = terms.api.limit !== null && liveFor > 150 && externalId.length % 3 === 0;
    if (raised) add('api_calls_per_day', terms.api.limit / 2);
    add('api_calls_per_day', terms.api.limit, raised ? endDay - RAISE_AGO : undefined);
  }
  if (terms.integrations !== undefined) add('integrations', terms.integrations.limit);
  return rows.map((row, n) => (n === 0 && terms.planFeatures !== undefined ? { ...row, features: terms.planFeatures } : row));
}

/** A reading a week: storage grows to what it is today, integrations are connected one by one. */
export function gaugesOf({ externalId, terms, liveFor, leftAgo }: AccountSpec, endDay: number, seed: string): GaugeRow[] {
  const random = new Random(seed, 'gauges', externalId);
  const last = endDay - 1 - (leftAgo ?? 0);
  const rows: GaugeRow[] = [];
  for (let day = last; day >= endDay - liveFor; day -= 7) {
    const progress = 1 - (last - day) / (liveFor + 60);
    const date = isoDay(day);
    if (terms.storage !== undefined) {
      const value = day === last ? terms.storage.used : Math.round(terms.storage.used * progress * random.between(0.97, 1.01) * 10) / 10;
      rows.push({ customerId: externalId, metric: 'storage_gb', date, value });
    }
    if (terms.integrations !== undefined) {
      rows.push({
        customerId: externalId,
        metric: 'integrations',
        date,
        value: Math.min(terms.integrations.used, Math.round(terms.integrations.used * (progress + 0.2))),
      });
    }
  }
  return rows;
}
