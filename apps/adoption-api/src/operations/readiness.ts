import { Injectable } from '@nestjs/common';
import { Database, missingMigrations } from '@adoption/database';

/** Whether this process should get requests. */
@Injectable()
export class Readiness {
  private draining = false;

  constructor(private readonly database: Database) {}

  /** From now on not ready: the process is about to end. */
  drain(): void {
    this.draining = true;
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
