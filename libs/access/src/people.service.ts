import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '@adoption/config';
import { notFound } from '@adoption/problems';
import type { Role } from './caller';
import { Person } from './person.entity';
import { SessionsService } from './sessions.service';

/** A person as an administrator writes it. */
export interface PersonRow {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** How many rows of a bulk write did what. */
export interface PeopleWritten {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Who may sign in, and as what. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
  ) {}

  /** Adds or changes people by e-mail address; addresses must be distinct. */
  async upsert(rows: readonly PersonRow[]): Promise<PeopleWritten> {
    const em = this.em.fork();
    const wanted = rows.map((row) => ({ ...row, email: row.email.toLowerCase() }));
    const known = new Map((await em.find(Person, { email: { $in: wanted.map((row) => row.email) } })).map((person) => [person.email, person]));
    const now = new Date(this.clock.now());
    const changed = wanted.filter((row) => {
      const person = known.get(row.email);
      return person === undefined || person.name !== row.name || person.role !== row.role;
    });
    if (changed.length > 0) {
      // On conflict rather than insert or update: the same person may arrive twice at the same time.
      const written = changed.map((row) => ({ ...row, id: known.get(row.email)?.id ?? randomUUID(), createdAt: now, updatedAt: now }));
      await em.upsertMany(Person, written, { onConflictFields: ['email'], onConflictMergeFields: ['name', 'role', 'updatedAt'] });
      this.sessions.forgetLookups();
    }
    const created = changed.filter((row) => !known.has(row.email)).length;
    return { created, updated: changed.length - created, unchanged: rows.length - changed.length };
  }

  /** Everybody, by e-mail address. */
  list(): Promise<Person[]> {
    return this.em.fork().find(Person, {}, { orderBy: { email: 'asc' } });
  }

  /** What somebody is called; null when there is no such person. */
  async nameOf(id: string): Promise<string | null> {
    return (await this.em.fork().findOne(Person, { id }))?.name ?? null;
  }

  /**
   * Removes a person with their sessions and open sign-in links.
   * @throws Problem not_found when there is no such person
   */
  async remove(id: string): Promise<void> {
    const removed = await this.em.fork().nativeDelete(Person, { id });
    this.sessions.forgetLookups();
    if (removed === 0) throw notFound('person');
  }
}
