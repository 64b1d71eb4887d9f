import type { PeerMember } from '@adoption/benchmarks';
import type { Database } from '@adoption/database';
import type { ScoreFormula } from '@adoption/scoring';
import { catalogueVersion } from '../queries/catalogue-version.query';
import { featureSlots } from '../queries/feature-slots.query';
import { peerFigures } from '../queries/peer-figures.query';
import { peerPool } from '../queries/peer-pool.query';
import { peerPoolVersion } from '../queries/peer-pool-version.query';
import type { SnapshotSlot } from '../snapshots/snapshot-slot';
import { type PooledFigures, pooledFigures } from './pooled-figures';

/** Pools that a process keeps, one a day, period and formula: every period of two days, and some days that somebody looks back at. */
const MOST_POOLS = 12;

/** An account of the pool, decoded. */
export interface Pooled {
  readonly key: number;
  readonly id: string;
  readonly segment: string | null;
  readonly industry: string | null;
  readonly fresh: boolean;
  readonly member: PeerMember;
}

interface Loaded {
  readonly accounts: readonly Pooled[];
  /** Version of the catalogue that the figures name features of. */
  readonly catalogue: number;
  /** Decoded figures by account, each with the token it was kept by. */
  readonly figures: ReadonlyMap<number, { readonly token: number; readonly figures: PooledFigures }>;
}

/** Who may be compared with on a day, and what is kept of them. While snapshots are taken, only what is new is read again. */
export class PeerPools {
  private readonly pools = new Map<string, { readonly version: string; readonly loaded: Promise<Loaded> }>();

  constructor(private readonly database: Database) {}

  /** Moves with everything that a comparison on this day depends on, besides the account itself. */
  version(slot: SnapshotSlot, formula: ScoreFormula): Promise<string> {
    return peerPoolVersion(this.database, slot, Number(formula.version));
  }

  /** @param version what {@link version} has just said */
  async of(slot: SnapshotSlot, formula: ScoreFormula, version: string): Promise<readonly Pooled[]> {
    const name = `${slot.asOf}/${slot.period}/${formula.version}`;
    const before = this.pools.get(name);
    if (before?.version === version) return (await before.loaded).accounts;
    const pool = { version, loaded: this.load(slot, Number(formula.version), before?.loaded) };
    this.pools.delete(name);
    this.pools.set(name, pool);
    pool.loaded.catch(() => {
      if (this.pools.get(name) === pool) this.pools.delete(name);
    });
    if (this.pools.size > MOST_POOLS) this.pools.delete(this.pools.keys().next().value!);
    return (await pool.loaded).accounts;
  }

  /** @param before the same pool as it was last read */
  private async load(slot: SnapshotSlot, formulaVersion: number, before: Promise<Loaded> | undefined): Promise<Loaded> {
    const last = await before?.catch(() => undefined);
    return this.database.snapshot(async (transaction) => {
      const [accounts, keys, catalogue] = await Promise.all([
        peerPool(transaction, slot, formulaVersion),
        featureSlots(transaction),
        catalogueVersion(transaction),
      ]);
      const known = new Map(last?.catalogue === catalogue ? last.figures : []);
      const kept = new Map(accounts.flatMap(({ key, token }) => (token === null ? [] : [[key, token] as const])));
      const changed = [...kept].filter(([key, token]) => known.get(key)?.token !== token).map(([key]) => key);
      const read = changed.length === 0 ? [] : await peerFigures(transaction, slot, formulaVersion, changed);
      for (const row of read) known.set(row.customer, { token: kept.get(row.customer)!, figures: pooledFigures(row, keys) });
      return {
        accounts: accounts.map(({ key, id, segment, industry, fresh, token }) => {
          const figures = token === null ? NO_FIGURES : known.get(key)!.figures;
          return { key, id, segment, industry, fresh, member: { segment, industry, ...figures } };
        }),
        catalogue,
        figures: known,
      };
    });
  }
}

/** Of an account of which nothing is known. */
export const NO_FIGURES: PooledFigures = {
  figures: {
    adoptionScore: null,
    featureBreadth: null,
    userActivation: null,
    dauOfLicensed: null,
    wauOfLicensed: null,
    mauOfLicensed: null,
    powerUserShare: null,
    apiUsage: null,
    featureStickiness: null,
    actionsPerSession: null,
  },
  sessionSeconds: null,
  features: new Map(),
};
