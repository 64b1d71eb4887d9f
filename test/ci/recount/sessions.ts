import type { RawAccount, RawEvent } from './raw-rows';

export interface Session {
  usr: number;
  /** Local day of the first event. */
  day: number;
  seconds: number;
  events: number;
  collaborative: boolean;
}

const GAP = 30 * 60_000;

/** Human events of one user that share a session id, or, without one, of one local day and less than 30 minutes apart. */
export function sessionsOf({ events }: Pick<RawAccount, 'events'>): Session[] {
  const named = new Map<string, RawEvent[]>();
  const unnamed = new Map<string, RawEvent[]>();
  for (const event of events) {
    if (event.channel !== 'u') continue;
    const [groups, name] = event.session === '0' ? [unnamed, `${event.usr} ${event.day}`] : [named, `${event.usr} ${event.session}`];
    groups.set(name, [...(groups.get(name) ?? []), event]);
  }
  return [...named.values(), ...[...unnamed.values()].flatMap(cutAtGaps)].map((group) => ({
    usr: group[0]!.usr,
    day: group[0]!.day,
    seconds: (group.at(-1)!.at - group[0]!.at) / 1000,
    events: group.length,
    collaborative: group.some((event) => event.kind === 'o'),
  }));
}

function cutAtGaps(events: RawEvent[]): RawEvent[][] {
  const sessions: RawEvent[][] = [];
  for (const [n, event] of events.entries()) {
    if (n === 0 || event.at - events[n - 1]!.at >= GAP) sessions.push([]);
    sessions.at(-1)!.push(event);
  }
  return sessions;
}
