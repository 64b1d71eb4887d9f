import { Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { type AccountUser, AdoptionService, UsersService } from '@adoption/adoption';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import type { PeriodKey } from '@adoption/metrics';
import { invalid, Problem } from '@adoption/problems';
import { addressOf } from './address';
import type { Target } from './queries/add-targets.query';
import { mailSecret } from './queries/mail-secret.query';
import type { Addressee } from './queries/plan-deliveries.query';
import { seatsOfUsers } from './queries/seats-of-users.query';
import { suppressedAddresses } from './queries/suppressed-addresses.query';

/** Whom to invite: by one of three rules. */
export interface InviteRule {
  /** Seat users who did not use this feature in the period. */
  readonly feature?: string | null;
  readonly used?: false | null;
  /** Power users of the period. */
  readonly activity?: 'power' | null;
  /** UUIDs of people of the account. */
  readonly userIds?: readonly string[] | null;
  /** Period that a rule looks at; 30 days when left out. */
  readonly period?: PeriodKey | null;
}

/** Who is invited, and how many of those who were chosen are not. */
export interface Guests {
  readonly people: readonly (Target & Addressee)[];
  readonly excluded: { readonly noEmail: number; readonly unsubscribed: number; readonly noSeat: number; readonly sameAddress: number };
}

/** Chooses the people whom a training is for. */
@Injectable()
export class TrainingGuests {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly users: UsersService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not_found for the account or feature, invalid for no rule or several, unprocessable for people whom the account does not have */
  async choose(customerId: string, rule: InviteRule, scope: AccountScope): Promise<Guests> {
    requireOneRule(rule);
    const view = await this.adoption.view(customerId, { period: rule.period ?? '30d', comparison: 'peers', asOf: null }, scope);
    const { items } = await this.users.list(view, {
      status: null,
      activity: rule.activity ?? null,
      feature: rule.feature ?? null,
      used: false,
      q: null,
      sort: 'name',
      descending: false,
      limit: Number.MAX_SAFE_INTEGER,
      cursor: null,
    });
    const known = new Map(items.map((item) => [item.id, item]));
    const ids = !rule.userIds ? [...known.keys()] : [...new Set(rule.userIds.map((id) => id.toLowerCase()))];
    const seats = await seatsOfUsers(this.database, view.account.key, ids, this.clock.now());
    if (seats.length < ids.length) throw strangers();
    return this.reachable(seats, known);
  }

  private async reachable(seats: Awaited<ReturnType<typeof seatsOfUsers>>, known: ReadonlyMap<string, AccountUser>): Promise<Guests> {
    const secret = await mailSecret(this.database);
    const excluded = { noEmail: 0, unsubscribed: 0, noSeat: 0, sameAddress: 0 };
    const addressed = seats.flatMap(({ key: usr, id, email, seat }): (Target & Addressee)[] => {
      if (!seat) excluded.noSeat++;
      else if (email === null) excluded.noEmail++;
      else return [{ usr, email, address: addressOf(email, secret), lastActiveOn: known.get(id)?.lastActiveOn ?? null }];
      return [];
    });
    const addresses = addressed.map(({ address }) => address);
    const gone = await suppressedAddresses(this.database, addresses);
    const taken = new Set<string>();
    const people = addressed.filter(({ address }) => {
      const hash = address.toString('hex');
      if (gone.has(hash)) excluded.unsubscribed++;
      else if (taken.has(hash)) excluded.sameAddress++;
      else return taken.add(hash);
      return false;
    });
    return { people, excluded };
  }
}

function requireOneRule({ feature, activity, userIds }: InviteRule): void {
  if ([feature, activity, userIds].filter((part) => (part ?? null) !== null).length === 1) return;
  throw invalid('The training needs one rule of whom to invite.', [
    { pointer: '/invite', code: 'one_rule', detail: 'must have exactly one of feature, activity and userIds' },
  ]);
}

const strangers = (): Problem =>
  new Problem('unprocessable', 'unprocessable', 'Some of the people do not belong to the account.', [
    { pointer: '/invite/userIds', code: 'unknown_user', detail: 'must name people of the account' },
  ]);
