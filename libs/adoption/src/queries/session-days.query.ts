import type { Transaction } from '@adoption/database';
import type { Day, SessionFacts, Window } from '@adoption/metrics';
import { doubles } from '../blob';

const SQL = `
SELECT string_agg(float8send(start_day - DATE '1970-01-01') || float8send(sessions) || float8send(ms) || float8send(collaborative), ''::bytea) AS days
FROM (SELECT start_day, count(*) AS sessions, sum(round(date_part('epoch', last_at - first_at) * 1000)) AS ms, count(*) FILTER (WHERE collaborative) AS collaborative
  FROM sessions WHERE customer = $1 AND start_day BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int GROUP BY start_day) of_days`;

const WIDTH = 4;

/** Sessions by the local day on which they start. */
export class SessionDays {
  constructor(private readonly values: Float64Array) {}

  /** The sessions of a window without their median, which is not a sum of days. Whole milliseconds, so that the sums are exact. */
  of({ from, to }: Window): SessionFacts {
    const sum = { sessions: 0, milliseconds: 0, collaborative: 0 };
    for (let at = 0; at < this.values.length; at += WIDTH) {
      const day: Day = this.values[at]!;
      if (day < from || day > to) continue;
      sum.sessions += this.values[at + 1]!;
      sum.milliseconds += this.values[at + 2]!;
      sum.collaborative += this.values[at + 3]!;
    }
    return { sessions: sum.sessions, totalSeconds: sum.milliseconds / 1_000, medianSeconds: null, collaborative: sum.collaborative };
  }
}

/** Sessions of every day from one to another: for many windows from one reading. */
export async function sessionDays(transaction: Transaction, customer: number, from: Day, to: Day): Promise<SessionDays> {
  const [row] = await transaction.read<{ days: Buffer | null }>('session-days', SQL, [customer, from, to]);
  return new SessionDays(doubles(row!.days));
}
