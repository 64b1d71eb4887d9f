import { Injectable } from '@nestjs/common';
import { AdoptionService, type AccountUser, UsersService } from '@adoption/adoption';
import { Database } from '@adoption/database';
import { addressOf } from './address';
import { type AudienceRule, chooseAudience, type ChosenAudience } from './choose-audience';
import { CONTACT_RULES } from './contact-rules';
import type { EngagementKind } from './engagement-states';
import { activeOnDay } from './queries/active-on-day.query';
import { contactedAddresses } from './queries/contacted-addresses.query';
import { mailSecret } from './queries/mail-secret.query';
import { suppressedAddresses } from './queries/suppressed-addresses.query';

/** Days over which the use of a feature counts: the dashboard's. */
const PERIOD = '30d';
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const ALL = Number.MAX_SAFE_INTEGER;

/** Finds out whom an engagement reaches: the people behind the dashboard's counts as of yesterday, less those who must not be written to. */
@Injectable()
export class Audiences {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly users: UsersService,
    private readonly database: Database,
  ) {}

  /**
   * @param customerId UUID of an account that the caller was let in to
   * @throws Problem not_found for a feature that the catalogue does not have
   */
  async choose(customerId: string, kind: EngagementKind, rule: AudienceRule): Promise<ChosenAudience> {
    const view = await this.adoption.view(customerId, { period: PERIOD, comparison: 'peers', asOf: null }, { csmEmail: null });
    const filter = { status: null, feature: null, used: true, ...('userIds' in rule ? {} : rule) };
    const order = { sort: 'lastActiveOn', descending: false, limit: ALL, cursor: null } as const;
    const { items } = await this.users.list(view, { activity: null, q: null, ...filter, ...order });
    const picked = 'userIds' in rule ? new Set(rule.userIds) : null;
    const named = picked === null ? items : items.filter(({ id }) => picked.has(id));
    const [secret, activeToday] = await Promise.all([mailSecret(this.database), activeOnDay(this.database, view.account.key, view.today)]);
    const addresses = new Map(named.flatMap((user) => (hasAddress(user) ? [[user.id, addressOf(user.email, secret)]] : [])));
    const known = [...addresses.values()];
    const [suppressed, contacted] = await Promise.all([
      suppressedAddresses(this.database, known),
      contactedAddresses(this.database, known, CONTACT_RULES.days),
    ]);
    const candidates = named.map(({ id, name, email, status, lastActiveOn }) => {
      const address = addresses.get(id)?.toString('hex') ?? null;
      return { id, name, email, status, lastActiveOn, address, activeToday: activeToday.has(id) };
    });
    return chooseAudience({ kind, rule, candidates, suppressed, contacted });
  }
}

const hasAddress = (user: AccountUser): user is AccountUser & { email: string } => user.email !== null && EMAIL.test(user.email);
