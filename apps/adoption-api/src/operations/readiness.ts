import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Database, missingMigrations } from '@adoption/database';

/** Whether this process should get requests. */
@Injectable()
export class Readiness implements OnModuleDestroy {
  private draining = false;

  constructor(private readonly database: Database) {}

  /** From now on not ready: the process is about to end. */
  drain(): void {
    this.draining = true;
  }

  onModuleDestroy(): void {
    this.drain();
  }

  /** Makes answers close their connections from {@link drain} on; otherwise kept-alive ones would hold the process up for as long as their clients like. */
  closeConnections(fastify: FastifyInstance): void {
    fastify.addHook('onSend', (_request, reply, payload, done) => {
      if (this.draining) reply.header('connection', 'close');
      done(null, payload);
    });
  }

  /** Why the process is not ready; empty when it is. */
  async obstacles(): Promise<string[]> {
    if (this.draining) return ['The process is stopping.'];
    try {
      const missing = await missingMigrations(this.database);
      return missing.length === 0 ? [] : ['The database schema is older than the program.'];
    } catch {
      return ['The database does not answer.'];
    }
  }
}
