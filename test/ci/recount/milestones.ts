import { type Account, licensedOn, seatUsers } from './account';
import { daysOf, percent } from './arithmetic';
import { featureFigures } from './feature-figures';

export interface MilestoneDay {
  /** As the API names it. */
  key: string;
  day: number;
}

/** The first local day on which each rule was true, up to a day. */
export function milestonesOf(account: Account, to: number): MilestoneDay[] {
  const first = Math.min(...account.human.keys(), ...account.api.keys());
  const found = new Map<string, number>();
  const note = (key: string, day: number, isTrue: boolean): void => {
    if (isTrue && !found.has(key)) found.set(key, day);
  };
  const everActive = new Set<number>();
  for (const day of daysOf(first, to)) {
    const human = account.human.get(day) ?? [];
    for (const event of human) everActive.add(event.usr);
    note('first_event', day, human.length > 0);
    note('first_api_call', day, (account.api.get(day) ?? []).length > 0);
    note(
      'first_content_created',
      day,
      human.some((event) => event.kind === 'c'),
    );
    const lines = featureFigures(account, day - 29, day).filter((line) => line.available);
    const mustHave = lines.filter((line) => line.feature.mustHave);
    note('must_haves_adopted', day, mustHave.length > 0 && mustHave.every((line) => line.adopted));
    for (const line of lines) if (line.feature.tier !== 'core') note(`feature_adopted:${line.feature.key}`, day, line.adopted);
    const seats = seatUsers(account, day);
    const activated = percent(seats.filter((usr) => everActive.has(usr)).length, licensedOn(account, day) ?? seats.length) ?? 0;
    for (const share of [50, 80, 95]) note(`seats_activated_${share}`, day, activated >= share - 1e-9);
  }
  return [...found].map(([key, day]) => ({ key, day }));
}

/** 1 + whole weeks since go-live, else the first contract's start, else the first event; at least 1. */
export function weekOf(account: Account, day: number): number {
  const start =
    account.raw.goLive ?? (account.raw.contracts.length > 0 ? Math.min(...account.raw.contracts.map((contract) => contract.starts)) : account.firstDay!);
  return Math.max(1, 1 + Math.floor((day - start) / 7));
}
