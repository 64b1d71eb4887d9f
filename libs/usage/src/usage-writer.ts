import { setTimeout as pause } from 'node:timers/promises';
import { markSnapshotsStale } from '@adoption/accounts';
import type { Clock } from '@adoption/config';
import type { Database, Transaction } from '@adoption/database';
import { unavailable } from '@adoption/problems';
import { Dictionary } from './dictionary';
import { KnownFacts } from './known-facts';
import { LANES, type LaneState, lockLane } from './lanes';
import type { Partitions } from './partitions';
import { markPowerReferencesStale } from './power-references';
import { UnassignedEvents } from './unassigned-events';
import type { UsageEvent } from './usage-event';
import { type GroupResult, type PendingEvent, writeGroup } from './write-group';

/** Events in one transaction at most. */
const GROUP_SIZE = 5_000;
/** Events waiting in one process at most; beyond it callers are told to come back. */
const MOST_WAITING = 100_000;
/** A lane whose groups are this small and come from several senders waits a moment before the next: most of what they cost is the same for one event as for fifty. */
const SMALL_GROUP = 200;
const GATHERING_MILLISECONDS = 2;
/** PostgreSQL codes after which the same group may be tried again: deadlock, serialization, a partition dropped meanwhile. */
const WORTH_A_RETRY = new Set(['40P01', '40001', '23514', '55P03']);
/** So often, after about 20, 40, 60 and 80 ms: what stands in the way (another group, a partition that comes or goes) is over soon. */
const ATTEMPTS = 5;
const RETRY_MILLISECONDS = 20;

export interface WriteOutcome {
  /** Stored and counted (or kept as unassigned) by this call. */
  readonly accepted: number;
  /** Known before: stored once, counted once. */
  readonly duplicates: number;
  /** Of the accepted: kept until their customer is known. */
  readonly unassigned: number;
  readonly rejected: readonly { readonly position: number; readonly code: string; readonly detail: string }[];
}

interface Submission {
  readonly events: readonly PendingEvent[];
  resolve(accepted: readonly boolean[]): void;
  reject(error: unknown): void;
}

/**
 * Events in: a group commit without an inbox. Submissions wait in the lane of their customer; a free lane takes what waits and
 * stores and counts it in one transaction; a submission is answered when its lanes have committed. Acknowledged therefore
 * means durable and counted. An error leaves nothing behind, and sending the same events again is safe.
 */
export class UsageWriter {
  private readonly lanes: Lane[];
  private readonly dictionary: Dictionary;
  private readonly unassigned: UnassignedEvents;

  constructor(
    private readonly database: Database,
    partitions: Partitions,
    private readonly clock: Clock,
    defaultZone: string,
  ) {
    this.dictionary = new Dictionary(defaultZone);
    this.unassigned = new UnassignedEvents(database);
    this.lanes = Array.from({ length: LANES }, (_, number) => new Lane(number, database, partitions, clock, defaultZone));
  }

  /**
   * Stores and counts events.
   * @param source who sent them, for the lists of unassigned and rejected events
   * @param importId import that brought them, so that it can be undone
   * @throws Problem `unavailable` when the database is away or too much is waiting; nothing is then acknowledged
   */
  async write(events: readonly UsageEvent[], source: string, importId: number | null = null): Promise<WriteOutcome> {
    if (this.lanes.reduce((sum, lane) => sum + lane.waiting, 0) > MOST_WAITING) throw unavailable('Too many events are waiting to be stored.', 1);
    const keys = await this.customersOf(events);
    const rejected: WriteOutcome['rejected'][number][] = [];
    const homeless: UsageEvent[] = [];
    const perLane: PendingEvent[][] = this.lanes.map(() => []);
    events.forEach((event, position) => {
      const customer = event.customer === null ? keys.byUser.get(event.user) : keys.byName.get(event.customer);
      if (customer !== undefined) perLane[customer % LANES]!.push({ event, customer, importId });
      else if (event.customer === null) homeless.push(event);
      else rejected.push({ position, code: 'unknown_customer', detail: 'No customer has this id or external id.' });
    });
    const kept = await this.unassigned.keep(homeless, source, this.clock.now());
    const answers = await Promise.all(perLane.flatMap((pending, lane) => chunks(pending).map((chunk) => this.lanes[lane]!.submit(chunk))));
    const stored = answers.flat();
    const counted = stored.filter(Boolean).length;
    return { accepted: counted + kept, duplicates: stored.length - counted + (homeless.length - kept), unassigned: kept, rejected };
  }

  /**
   * Counts events that were kept without a customer and whose user now belongs to exactly one.
   * @param users external ids to look at; all users when left out
   * @returns how many were settled
   */
  async settleUnassigned(users: readonly string[] | null = null): Promise<number> {
    let settled = 0;
    for (;;) {
      const batch = await this.unassigned.settleable(users, GROUP_SIZE);
      if (batch.length === 0) return settled;
      const perLane: PendingEvent[][] = this.lanes.map(() => []);
      for (const { event, customer } of batch) perLane[customer % LANES]!.push({ event, customer, importId: null });
      await Promise.all(perLane.flatMap((pending, lane) => (pending.length === 0 ? [] : [this.lanes[lane]!.submit(pending)])));
      await this.unassigned.remove(batch.map((row) => row.id));
      settled += batch.length;
    }
  }

  private async customersOf(events: readonly UsageEvent[]): Promise<{ byName: ReadonlyMap<string, number>; byUser: ReadonlyMap<string, number> }> {
    const names = new Set<string>();
    const users = new Set<string>();
    for (const event of events) {
      if (event.customer === null) users.add(event.user);
      else names.add(event.customer);
    }
    const byName = await this.dictionary.resolveCustomers(this.database, names);
    return { byName, byUser: users.size === 0 ? new Map() : await this.unassigned.onlyMemberships([...users]) };
  }
}

function chunks(pending: readonly PendingEvent[]): PendingEvent[][] {
  const parts: PendingEvent[][] = [];
  for (let at = 0; at < pending.length; at += GROUP_SIZE) parts.push(pending.slice(at, at + GROUP_SIZE));
  return parts;
}

/** One of the lines in which events wait: all events of a customer go through the same one, in every process. */
class Lane {
  waiting = 0;
  private readonly queue: Submission[] = [];
  private running = false;
  private epoch = 0;
  private readonly dictionary: Dictionary;
  private readonly known = new KnownFacts();

  constructor(
    private readonly number: number,
    private readonly database: Database,
    private readonly partitions: Partitions,
    private readonly clock: Clock,
    defaultZone: string,
  ) {
    this.dictionary = new Dictionary(defaultZone);
  }

  submit(events: readonly PendingEvent[]): Promise<readonly boolean[]> {
    return new Promise((resolve, reject) => {
      this.queue.push({ events, resolve, reject });
      this.waiting += events.length;
      if (this.running) return;
      this.running = true;
      // A turn of the event loop lets requests that are being parsed right now join the group.
      setImmediate(() => void this.run());
    });
  }

  private async run(): Promise<void> {
    for (;;) {
      const group: Submission[] = [];
      let size = 0;
      while (this.queue.length > 0 && (group.length === 0 || size + this.queue[0]!.events.length <= GROUP_SIZE)) {
        const next = this.queue.shift()!;
        group.push(next);
        size += next.events.length;
      }
      if (group.length === 0) break;
      await this.commit(group);
      this.waiting -= size;
      if (group.length > 1 && size < SMALL_GROUP) await pause(GATHERING_MILLISECONDS);
    }
    this.running = false;
  }

  /** Stores a group; when that fails for another reason than the database being away, each submission alone, so that none spoils the others. */
  private async commit(group: readonly Submission[]): Promise<void> {
    try {
      const accepted = await this.attempt(group.flatMap((submission) => submission.events));
      let from = 0;
      for (const submission of group) submission.resolve(accepted.slice(from, (from += submission.events.length)));
    } catch (error) {
      if (group.length > 1 && isDataError(error)) {
        for (const submission of group) await this.commit([submission]);
        return;
      }
      for (const submission of group) submission.reject(error);
    }
  }

  private async attempt(pending: readonly PendingEvent[]): Promise<readonly boolean[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.partitions.ensureFor(instants(pending));
        return await this.store(pending);
      } catch (error) {
        // What was resolved in the failed transaction may not exist.
        this.forget();
        this.partitions.forget();
        if (attempt >= ATTEMPTS || !WORTH_A_RETRY.has(codeOf(error))) throw error;
        await pause(attempt * RETRY_MILLISECONDS);
      }
    }
  }

  private async store(pending: readonly PendingEvent[]): Promise<readonly boolean[]> {
    const now = this.clock.now();
    const result = await this.database.transaction(async (transaction) => {
      const lane = await lockLane(transaction, this.number);
      if (lane.epoch !== this.epoch) {
        this.forget();
        this.epoch = lane.epoch;
      }
      const done = await writeGroup(transaction, pending, this.dictionary, this.known, now);
      await markStale(transaction, done, lane);
      return done;
    });
    this.dictionary.rememberUsers(result.newUsers);
    this.dictionary.rememberEventNames(result.newEventNames);
    this.known.remember(result.fold);
    return result.accepted;
  }

  private forget(): void {
    this.dictionary.clear();
    this.known.clear();
  }
}

/** What was kept of days that these events have changed is no longer true. */
async function markStale(transaction: Transaction, { fold, firstChangedDays }: GroupResult, lane: LaneState): Promise<void> {
  const { lastReferenceDay, lastSnapshotDay } = lane;
  const first = Math.min(...fold.firstChangedDays.values());
  if (lastReferenceDay !== null && first <= lastReferenceDay) await markPowerReferencesStale(transaction, first);
  const changed = [...firstChangedDays].filter(([, day]) => lastSnapshotDay !== null && day <= lastSnapshotDay);
  if (changed.length > 0)
    await markSnapshotsStale(
      transaction,
      changed.map(([customer, day]) => ({ customer, day })),
    );
}

function* instants(pending: readonly PendingEvent[]): Generator<number> {
  for (const { event } of pending) yield event.at;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

/** Class 22 and 23: the data itself was refused. */
const isDataError = (error: unknown): boolean => /^2[23]/.test(codeOf(error));
