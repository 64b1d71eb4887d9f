import type { Transaction } from '@adoption/database';
import type { AccountScope } from '@adoption/access';
import { CONTACT_RULES } from '../contact-rules';

const SQL = `
SELECT e.key FROM trainings t JOIN engagements e ON e.key = t.engagement JOIN customers c ON c.key = e.customer
WHERE t.starts_at > $1::timestamptz - make_interval(days => $5::int) AND t.cancelled_at IS NULL AND e.state NOT IN ('draft', 'cancelled') AND e.feature IS NOT NULL
  AND ($1::timestamptz AT TIME ZONE coalesce(c.time_zone, $2))::date > (t.starts_at AT TIME ZONE coalesce(c.time_zone, $2))::date + $4::int
  AND ($3::text IS NULL OR lower(c.csm_email) = $3)
ORDER BY e.key`;

/** Keys of the trainings of the last so many days whose 30 days after are over. */
export async function pastTrainings(transaction: Transaction, now: number, days: number, { csmEmail }: AccountScope, defaultZone: string): Promise<number[]> {
  const parameters = [new Date(now), defaultZone, csmEmail, CONTACT_RULES.adoptionDays, days];
  return (await transaction.read<{ key: number }>('past-trainings', SQL, parameters)).map(({ key }) => key);
}
