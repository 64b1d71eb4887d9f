import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type PeerMember, peerGroup } from '@adoption/benchmarks';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import { startJob } from '@adoption/jobs';
import type { ScoreFormula } from '@adoption/scoring';
import { peerMember, type SnapshotFigures } from '../snapshots/snapshot-figures';
import type { SnapshotSlot } from '../snapshots/snapshot-slot';
import { Snapshots } from '../snapshots/snapshots';
import { NO_FIGURES, type Pooled, PeerPools } from './peer-pools';

/** Snapshots that a request computes itself when they are missing; more become a job. */
const MOST_IN_REQUEST = 50;
/** How often somebody who waits for the job looks again. */
const LOOK_AGAIN_MILLISECONDS = 250;
/** An account that could not be computed is not tried again by requests for so long. */
const REST_MILLISECONDS = 5 * 60_000;

/** Whom an account is compared with. */
export interface PeerQuestion {
  readonly customer: { readonly key: number; readonly segment: string | null; readonly industry: string | null };
  readonly slot: SnapshotSlot;
  readonly comparison: 'peers' | 'segment' | 'all_customers';
  readonly formula: ScoreFormula;
  /** How long to wait when the comparison takes a job. */
  readonly waitMilliseconds: number;
  /** What {@link Peers.version} has just said, if it was asked. */
  readonly version?: string;
}

/** The members of the group; pending: some of their figures are still being computed, so there is nothing to compare with yet. */
export type PeerAnswer = { readonly pending: false; readonly members: readonly PeerMember[] } | { readonly pending: true };

/**
 * Honest peers: who is in the group, and what is known of them. Figures come from snapshots; a few missing ones are computed at once. Of an account that
 * cannot be computed nothing is known: it counts as a member without figures, so that it does not keep all others from being compared.
 */
@Injectable()
export class Peers {
  private readonly pools: PeerPools;
  /** Accounts that could not be computed, and until when they rest. */
  private readonly resting = new Map<number, number>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {
    this.pools = new PeerPools(database);
  }

  /** Moves with everything that a comparison on this day depends on, besides the account itself. */
  version(slot: SnapshotSlot, formula: ScoreFormula): Promise<string> {
    return this.pools.version(slot, formula);
  }

  /** The members that the account is compared with. */
  async of(question: PeerQuestion): Promise<PeerAnswer> {
    let patience = question.waitMilliseconds;
    for (let { version } = question; ; version = undefined) {
      const answer = await this.ready(question, version);
      if (!answer.pending || patience <= 0) return answer;
      await pause(LOOK_AGAIN_MILLISECONDS);
      patience -= LOOK_AGAIN_MILLISECONDS;
    }
  }

  private async ready(question: PeerQuestion, version: string | undefined): Promise<PeerAnswer> {
    const members = await this.members(question, version);
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

  private async members({ customer, slot, comparison, formula }: PeerQuestion, version?: string): Promise<readonly Pooled[]> {
    const pool = await this.pools.of(slot, formula, version ?? (await this.version(slot, formula)));
    const candidates = pool.filter(({ key }) => key !== customer.key);
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
}

const answer = (members: readonly Pooled[], computed: ReadonlyMap<number, SnapshotFigures>): PeerAnswer => ({
  pending: false,
  members: members.map((pooled) => {
    const figures = computed.get(pooled.key);
    if (figures !== undefined) return peerMember(pooled, figures);
    return pooled.fresh ? pooled.member : { ...pooled.member, ...NO_FIGURES };
  }),
});
