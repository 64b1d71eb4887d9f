import type { Transaction } from '@adoption/database';
import type { Window } from '@adoption/metrics';

/** Sessions of one user. */
export interface SessionsOfUser {
  /** Started in the window. */
  readonly sessions: number;
  /** First day on which one with an event of kind `collaborate` started; null without one up to the end of the window. */
  readonly firstCollaborationOn: number | null;
}

const SQL = `
SELECT (count(*) FILTER (WHERE start_day >= DATE '1970-01-01' + $3::int))::int AS sessions, min(start_day) FILTER (WHERE collaborative) AS "firstCollaborationOn"
FROM sessions WHERE customer = $1 AND usr = $2 AND start_day <= DATE '1970-01-01' + $4::int`;

/** Counts the sessions that one user started, up to the end of a window. */
export async function sessionsOfUser(transaction: Transaction, customer: number, user: number, window: Window): Promise<SessionsOfUser> {
  const parameters = [customer, user, window.from, window.to];
  const [row] = await transaction.read<{ [Key in keyof SessionsOfUser]: SessionsOfUser[Key] }>('sessions-of-user', SQL, parameters);
  return row!;
}
