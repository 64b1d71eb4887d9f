import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '@adoption/config';
import { notFound, Problem } from '@adoption/problems';
import { Person } from './person.entity';
import { newSecret, secretHash } from './secret';
import { SignInLink } from './sign-in-link.entity';

export const LINK_LIFETIME_MILLISECONDS = 600_000;
/** The administrator that exists before anybody was added. */
const FIRST_ADMIN = 'admin@localhost';

/** Signing in by a link that works once within ten minutes. */
@Injectable()
export class SignInLinksService {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the token of a link.
   * @param email whom for; null: the first administrator, who is added when there is none
   * @throws Problem not_found when nobody has the address
   */
  async create(email: string | null, path: string): Promise<{ token: string; expiresAt: Date }> {
    const em = this.em.fork();
    const person = email === null ? await this.firstAdmin(em) : await em.findOne(Person, { email: email.toLowerCase() });
    if (person === null) throw notFound('person');
    const token = newSecret();
    const expiresAt = new Date(this.clock.now() + LINK_LIFETIME_MILLISECONDS);
    await em.persist(em.create(SignInLink, { id: randomUUID(), tokenHash: secretHash(token), person, path, expiresAt })).flush();
    return { token, expiresAt };
  }

  /**
   * Uses up a link.
   * @throws Problem unauthorized when the token is unknown, used or too old
   */
  async exchange(token: string): Promise<{ person: Person; path: string }> {
    const em = this.em.fork();
    const now = new Date(this.clock.now());
    const tokenHash = secretHash(token);
    // One statement decides, so of two that come at once only one wins.
    const used = await em.nativeUpdate(SignInLink, { tokenHash, usedAt: null, expiresAt: { $gt: now } }, { usedAt: now });
    if (used === 0) throw new Problem('unauthorized', 'sign_in_link_spent', 'This sign-in link was used, is too old or never existed. Ask for a new one.');
    const link = await em.findOneOrFail(SignInLink, { tokenHash }, { populate: ['person'] });
    return { person: link.person, path: link.path };
  }

  private async firstAdmin(em: EntityManager): Promise<Person> {
    const present = await em.findOne(Person, { role: 'admin' }, { orderBy: { createdAt: 'asc', id: 'asc' } });
    if (present !== null) return present;
    const now = new Date(this.clock.now());
    const row = { id: randomUUID(), email: FIRST_ADMIN, name: 'Administrator', role: 'admin' as const, createdAt: now, updatedAt: now };
    return em.upsert(Person, row, { onConflictFields: ['email'], onConflictMergeFields: ['role', 'updatedAt'] });
  }
}
