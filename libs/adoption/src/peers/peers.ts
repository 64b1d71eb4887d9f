import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type PeerMember, peerGroup } from '@adoption/benchmarks';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import { startJob } from '@adoption/jobs';
import type { ScoreFormula } from '@adoption/scoring';
import { featureSlots } from '../queries/feature-slots.query';
import { peerPool, type PooledAccount } from '../queries/peer-pool.query';
import { peerPoolVersion } from '../queries/peer-pool-version.query';
import { peerMember, type SnapshotFigures } from '../snapshots/snapshot-figures';
import type { SnapshotSlot } from '../snapshots/snapshot-slot';
import { Snapshots } from '../snapshots/snapshots';
import { pooledMember, unknownMember } from './pooled-member';

/** Snapshots that a request computes itself when they are missing; more become a job. */
const MOST_IN_REQUEST = 50;
/** How often somebody who waits for the job looks again. */
const LOOK_AGAIN_MILLISECONDS = 250;
/** An account that could not be computed is not tried again by requests for so long. */
const REST_MILLISECONDS = 5 * 60_000;
/** Pools that a process keeps: one a day, period and formula. */
const MOST_POOLS = 32;

/** Whom an account is compared with. */
export interface PeerQuestion {
  readonly customer: { readonly key: number; readonly segment: string | null; readonly industry: string | null };
  readonly slot: SnapshotSlot;
  readonly comparison: 'peers' | 'segment' | 'all_customers';
  readonly formula: ScoreFormula;
  /** How long to wait when the comparison takes a job. */
  readonly waitMilliseconds: number;
}

/** The members of the group; pending: some of their figures are still being computed, so there is nothing to compare with yet. */
export type PeerAnswer = { readonly pending: false; readonly members: readonly PeerMember[] } | { readonly pending: true };

/** An account of the pool, decoded. */
interface Pooled {
  readonly key: number;
  readonly id: string;
  readonly segment: string | null;
  readonly industry: string | null;
  readonly fresh: boolean;
  readonly member: PeerMember;
}

/**
 * Honest peers: who is in the group, and what is known of them. Figures come from snapshots; a few missing ones are computed at once. Of an account that
 * cannot be computed nothing is known: it counts as a member without figures, so that it does not keep all others from being compared.
 */
@Injectable()
export class Peers {
  private readonly pools = new Map<string, { readonly version: string; readonly accounts: Promise<readonly Pooled[]> }>();
  /** Accounts that could not be computed, and until when they rest. */
  private readonly resting = new Map<number, number>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {}

  /** Moves with everything that a comparison on this day depends on, besides the account itself. */
  version(slot: SnapshotSlot, formula: ScoreFormula): Promise<string> {
    return peerPoolVersion(this.database, slot, Number(formula.version));
  }

  /** The members that the account is compared with. */
  async of(question: PeerQuestion): Promise<PeerAnswer> {
    let patience = question.waitMilliseconds;
    for (;;) {
      const answer = await this.ready(question);
      if (!answer.pending || patience <= 0) return answer;
      await pause(LOOK_AGAIN_MILLISECONDS);
      patience -= LOOK_AGAIN_MILLISECONDS;
    }
  }

  private async ready(question: PeerQuestion): Promise<PeerAnswer> {
    const members = await this.members(question);
    const missing = this.missing(members);
    if (missing.length === 0) return answer(members, new Map());
    if (missing.length > MOST_IN_REQUEST) return this.leaveToJob(question);
    // One after the other: who comes second finds what the first has computed.
    const computed = this.turn.then(() => this.compute(question));
    this.turn = computed.catch(() => null);
    return computed;
  }

  private async compute(question: PeerQuestion): Promise<PeerAnswer> {
    const { slot, formula } = question;
    const members = await this.members(question);
    const missing = this.missing(members);
    if (missing.length > MOST_IN_REQUEST) return this.leaveToJob(question);
    const requests = missing.map(({ key, id }) => ({ key, id, slots: [slot] }));
    const { computed, failures } = await this.snapshots.take(requests, formula);
    // The moment may have been the reason, so each gets a second turn.
    const again = await this.snapshots.take(
      requests.filter(({ key }) => failures.has(key)),
      formula,
    );
    for (const key of again.failures.keys()) this.resting.set(key, this.clock.now() + REST_MILLISECONDS);
    // What a write has overtaken is not kept, but it was true a moment ago, like everything in this answer.
    const found = [...computed, ...again.computed].flatMap(([key, [snapshot]]) => (snapshot === undefined ? [] : [[key, snapshot.figures] as const]));
    return answer(members, new Map(found));
  }

  private missing(members: readonly Pooled[]): readonly Pooled[] {
    const now = this.clock.now();
    return members.filter(({ key, fresh }) => !fresh && (this.resting.get(key) ?? 0) <= now);
  }

  private async members({ customer, slot, comparison, formula }: PeerQuestion): Promise<readonly Pooled[]> {
    const candidates = (await this.pool(slot, formula)).filter(({ key }) => key !== customer.key);
    return peerGroup({ requested: comparison, segment: customer.segment, industry: customer.industry, candidates }).members;
  }

  private async leaveToJob({ slot }: PeerQuestion): Promise<PeerAnswer> {
    await this.database.transaction((transaction) =>
      startJob(transaction, {
        kind: 'take-snapshots',
        subject: { scope: 'day', ...slot },
        customer: null,
        requestedBy: 'comparison',
        singleton: `${slot.asOf}/${slot.period}`,
      }),
    );
    return { pending: true };
  }

  private async pool(slot: SnapshotSlot, formula: ScoreFormula): Promise<readonly Pooled[]> {
    const name = `${slot.asOf}/${slot.period}/${formula.version}`;
    const version = await this.version(slot, formula);
    const known = this.pools.get(name);
    if (known?.version === version) return known.accounts;
    const accounts = this.load(slot, formula);
    this.pools.delete(name);
    this.pools.set(name, { version, accounts });
    accounts.catch(() => this.pools.delete(name));
    if (this.pools.size > MOST_POOLS) this.pools.delete(this.pools.keys().next().value!);
    return accounts;
  }

  private async load(slot: SnapshotSlot, formula: ScoreFormula): Promise<Pooled[]> {
    const [accounts, keys] = await Promise.all([peerPool(this.database, slot, Number(formula.version)), featureSlots(this.database)]);
    return accounts.map((account: PooledAccount) => {
      const { key, id, segment, industry, fresh } = account;
      return { key, id, segment, industry, fresh, member: pooledMember(account, keys) };
    });
  }
}

const answer = (members: readonly Pooled[], computed: ReadonlyMap<number, SnapshotFigures>): PeerAnswer => ({
  pending: false,
  members: members.map((pooled) => {
    const figures = computed.get(pooled.key);
    if (figures !== undefined) return peerMember(pooled, figures);
    return pooled.fresh ? pooled.member : unknownMember(pooled);
  }),
});
