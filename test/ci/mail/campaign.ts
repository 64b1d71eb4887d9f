import type { DeliveryRow } from '../../engagement/mail-rows';
import type { Quirk, SmtpSink } from '../../engagement/smtp-sink';

/** What a campaign under kills has come to. */
export interface Campaign {
  readonly kills: number;
  readonly rows: readonly DeliveryRow[];
  readonly sink: SmtpSink;
  /** Ids of mails that were being handed over at a kill. */
  readonly inFlight: ReadonlySet<string>;
  readonly quirks: ReadonlyMap<string, Quirk>;
}

/** Nobody got two copies, everybody's mail has come to an end, and what is recorded of it is what its server said; what is not known is listed. */
export function expectAtMostOnce({ kills, rows, sink, inFlight, quirks }: Campaign): void {
  const wrong: string[] = [];
  const unknown = rows.filter(({ state }) => state === 'unknown');
  for (const { id, email, state } of rows) {
    const copies = sink.copiesOf(email);
    const ending = copies[0]?.ending;
    if (copies.length > 1) wrong.push(`${email} has ${copies.length} copies`);
    if (state === 'sent' && ending !== 250) wrong.push(`${email} is sent, its server ended with ${ending}`);
    if (state === 'failed' && typeof ending !== 'number') wrong.push(`${email} has failed, its server ended with ${ending}`);
    if (state === 'unknown' && !inFlight.has(id) && typeof (ending ?? 0) === 'number') wrong.push(`${email} is unknown, its server ended with ${ending}`);
    if (!['sent', 'failed', 'unknown'].includes(state)) wrong.push(`${email} is ${state}`);
  }
  process.stdout.write(
    `${rows.length} recipients, ${kills} kills: ${rows.filter(({ state }) => state === 'sent').length} sent, ${rows.filter(({ state }) => state === 'failed').length} failed, ` +
      `${unknown.length} unknown; ${inFlight.size} in flight at kills, ${quirks.size} servers with manners of their own, ${sink.copies.length} copies\n`,
  );
  expect(wrong).toEqual([]);
  const silent = rows.filter(({ email }) => typeof sink.copiesOf(email)[0]?.ending === 'string').length;
  expect(unknown.length).toBeLessThanOrEqual(inFlight.size + silent);
  // The kills found mails under way.
  expect(inFlight.size).toBeGreaterThanOrEqual(kills);
}
