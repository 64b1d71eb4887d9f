import type { Transaction } from '@adoption/database';
import type { DayOfUse } from '@adoption/metrics';
import { int64, words } from '../blob';
import type { UserPositions } from '../user-positions';

const COLUMNS = ['f0', 'f1', 'f2', 'f3'];

/** One statement for each width of the feature bit set, so that small catalogues carry no empty words. */
const sqlFor = (featureWords: number): string => `
SELECT channel::text AS channel, day, string_agg(int4send(usr) || int8send(actions)${COLUMNS.slice(0, featureWords)
  .map((column) => ` || int4send(${column})`)
  .join('')}, ''::bytea) AS users
FROM user_days WHERE customer = $1 AND channel IN ('u', 'a') AND day BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int
GROUP BY channel, day ORDER BY channel, day`;

/** What every user did on each day, human and API use apart; days without use are left out. */
export async function daysOfUse(
  transaction: Transaction,
  customer: number,
  from: number,
  to: number,
  featureWords: number,
  known: Promise<UserPositions>,
): Promise<{ humanDays: DayOfUse[]; apiDays: DayOfUse[] }> {
  const [rows, positions] = await Promise.all([
    transaction.read<{ channel: string; day: number; users: Buffer }>(`days-of-use-${featureWords}`, sqlFor(featureWords), [customer, from, to]),
    known,
  ]);
  const days = { u: [] as DayOfUse[], a: [] as DayOfUse[] };
  const width = 3 + featureWords;
  for (const row of rows) {
    const packed = words(row.users);
    const count = packed.length / width;
    const users = new Int32Array(count);
    const actions = new Float64Array(count);
    const features = new Int32Array(count * featureWords);
    for (let i = 0, at = 0; i < count; i++, at += width) {
      users[i] = positions.of(packed[at]!);
      actions[i] = int64(packed[at + 1]!, packed[at + 2]!);
      for (let word = 0; word < featureWords; word++) features[i * featureWords + word] = packed[at + 3 + word]!;
    }
    days[row.channel === 'u' ? 'u' : 'a'].push({ day: row.day, users, actions, features });
  }
  return { humanDays: days.u, apiDays: days.a };
}
