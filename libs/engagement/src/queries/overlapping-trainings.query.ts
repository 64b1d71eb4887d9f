import type { Queryable } from '@adoption/database';
import type { OtherTraining } from '../training-hints';

const SQL = `
SELECT e.name, (extract(epoch FROM t.starts_at) * 1000)::bigint AS "startsAt", t.minutes::int AS minutes
FROM trainings t JOIN engagements e ON e.key = t.engagement
WHERE e.customer = $1 AND t.cancelled_at IS NULL AND e.state <> 'cancelled' AND ($4::uuid IS NULL OR e.id <> $4)
  AND t.starts_at < to_timestamp($3::double precision / 1000) AND t.starts_at + t.minutes * interval '1 minute' > to_timestamp($2::double precision / 1000)
ORDER BY t.starts_at, e.key LIMIT 10`;

/**
 * Trainings of an account that take place at some moment of a span, in milliseconds since 1970, its end not included.
 * @param except UUID of one that does not count; null: all count
 */
export const overlappingTrainings = (database: Queryable, customer: number, from: number, to: number, except: string | null): Promise<OtherTraining[]> =>
  database.query<OtherTraining & Record<string, unknown>>(SQL, [customer, from, to, except]);
