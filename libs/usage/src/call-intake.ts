import type { AccountsService } from '@adoption/accounts';
import type { Clock } from '@adoption/config';
import type { EventIntake, IntakeOutcome } from './event-intake';
import type { RejectedEvent } from './usage-event';
import type { UserAliases } from './user-aliases';
import { excerpt } from './wire/rejects';
import type { WireCall } from './wire/wire-call';

type Call<Kind extends WireCall['kind']> = Extract<WireCall, { kind: Kind }>;

/** Who makes the calls of a request. */
export interface CallSender {
  /** For the lists of refused and unassigned events. */
  readonly source: string;
  /** Whether the sender may create customers and change what is known about customers and people. */
  readonly mayChangeAccounts: boolean;
}

/** Pause between looks for people whose traits came before any of their customers was known. */
const SETTLE_PAUSE_MILLISECONDS = 5_000;

/**
 * Takes the calls of other vendors' SDKs. Of one request, groups come first, then events, then people: so an event that stands
 * before the group call that gives it its customer is counted all the same, and traits reach users whom the events made known.
 */
export class CallIntake {
  private settledAt = 0;

  constructor(
    private readonly accounts: AccountsService,
    private readonly events: EventIntake,
    private readonly aliases: UserAliases,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `unavailable` when nothing can be stored now; sending the same again is safe */
  async accept(calls: readonly WireCall[], sender: CallSender): Promise<IntakeOutcome> {
    const groups = of(calls, 'group');
    const people = of(calls, 'identify');
    const events = of(calls, 'event');
    const aliases = of(calls, 'alias');
    const refused = of(calls, 'rejected').map((call) => call.reject);
    if (!sender.mayChangeAccounts) refused.push(...[...groups, ...people, ...aliases].map(forbidden));
    else if (groups.length > 0) await this.describeCustomers(groups);
    const outcome = await this.events.accept(
      { events: events.map((call) => call.event), indexes: events.map((call) => call.index), rejected: refused },
      sender.source,
    );
    if (sender.mayChangeAccounts) {
      await this.aliases.record(aliases, sender.source);
      if (people.length > 0) await this.accounts.applyUserTraits(people);
      if (events.length > 0) await this.settleTraits();
    }
    return outcome;
  }

  /** Unknown groups become customers; the users named with them become members. */
  private async describeCustomers(groups: readonly Call<'group'>[]): Promise<void> {
    await this.accounts.createCustomersIfMissing(groups.map(({ group, traits }) => ({ externalId: group, name: traits.name })));
    await this.accounts.applyCustomerTraits(groups.map(({ group, traits }) => ({ customer: group, traits })));
    const joining = groups.flatMap(({ user, group }) => (user === null ? [] : [{ user, customer: group }]));
    if (joining.length > 0) await this.accounts.join(joining);
  }

  private async settleTraits(): Promise<void> {
    const now = this.clock.now();
    if (Math.abs(now - this.settledAt) < SETTLE_PAUSE_MILLISECONDS) return;
    this.settledAt = now;
    await this.accounts.settleTraits();
  }
}

const of = <Kind extends WireCall['kind']>(calls: readonly WireCall[], kind: Kind): Call<Kind>[] =>
  calls.filter((call): call is Call<Kind> => call.kind === kind);

const forbidden = (call: Call<'group'> | Call<'identify'> | Call<'alias'>): RejectedEvent => ({
  index: call.index,
  id: null,
  code: 'forbidden_call',
  detail: 'A browser key may not describe customers or people.',
  customer: call.kind === 'group' ? call.group : call.kind === 'identify' ? call.customer : null,
  excerpt: excerpt({ type: call.kind, userId: call.user }),
});
