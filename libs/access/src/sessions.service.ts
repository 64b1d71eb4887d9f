import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '@adoption/config';
import { BriefCache } from './brief-cache';
import type { Caller } from './caller';
import type { Person } from './person.entity';
import { newSecret, secretHash } from './secret';
import { WebSession } from './web-session.entity';

const HOUR = 3_600_000;
/** A session ends this long after its last use … */
const IDLE_MILLISECONDS = 12 * HOUR;
/** … and this long after signing in, used or not. Also the age of the cookie. */
export const SESSION_MILLISECONDS = 30 * 24 * HOUR;
const SEEN_STEP_MILLISECONDS = 300_000;

/** Browsers that are signed in. */
@Injectable()
export class SessionsService {
  private readonly presented = new BriefCache<Caller | null>();

  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Signs a person in; the result is the cookie's value. */
  async start(person: Person): Promise<string> {
    const em = this.em.fork();
    const token = newSecret();
    const now = new Date(this.clock.now());
    const session = em.create(WebSession, { id: randomUUID(), tokenHash: secretHash(token), person: person.id, createdAt: now, seenAt: now });
    await em.persist(session).flush();
    return token;
  }

  /** Whose session a cookie is; null when it ended or never was one. Moves the end of the session. */
  find(token: string): Promise<Caller | null> {
    const tokenHash = secretHash(token);
    return this.presented.get(tokenHash.toString('base64'), () => this.lookUp(tokenHash));
  }

  /** Signs a browser out; harmless when it is already. */
  async end(token: string): Promise<void> {
    await this.em.fork().nativeDelete(WebSession, { tokenHash: secretHash(token) });
    this.presented.clear();
  }

  /** Makes this process ask the database again, after people changed. */
  forgetLookups(): void {
    this.presented.clear();
  }

  private async lookUp(tokenHash: Buffer): Promise<Caller | null> {
    const em = this.em.fork();
    const now = this.clock.now();
    const session = await em.findOne(
      WebSession,
      { tokenHash, seenAt: { $gt: new Date(now - IDLE_MILLISECONDS) }, createdAt: { $gt: new Date(now - SESSION_MILLISECONDS) } },
      { populate: ['person'] },
    );
    if (session === null) return null;
    if (now - session.seenAt.getTime() > SEEN_STEP_MILLISECONDS) {
      session.seenAt = new Date(now);
      await em.flush();
    }
    const { id, role, email } = session.person;
    return { kind: 'person', id, role, scope: null, email };
  }
}
