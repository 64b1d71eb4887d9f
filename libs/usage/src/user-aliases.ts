import type { Clock } from '@adoption/config';
import type { Database } from '@adoption/database';
import type { WireCall } from './wire/wire-call';

/** Who was said to be the same person: recorded as it was said, and nobody is merged. */
export class UserAliases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Records the alias calls of a request; one that was recorded before stays as it is. */
  async record(calls: readonly Extract<WireCall, { kind: 'alias' }>[], source: string): Promise<void> {
    if (calls.length === 0) return;
    await this.database.query(
      `INSERT INTO user_aliases (usr, previous, source, received_at)
       SELECT DISTINCT usr, previous, $3, to_timestamp($4::double precision / 1000) FROM unnest($1::text[], $2::text[]) AS said (usr, previous) ORDER BY usr, previous
       ON CONFLICT DO NOTHING`,
      [calls.map((call) => call.user), calls.map((call) => call.previous), source, this.clock.now()],
    );
  }
}
