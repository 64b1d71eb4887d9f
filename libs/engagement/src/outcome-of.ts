import { CONTACT_RULES } from './contact-rules';
import { newcombe } from './newcombe';
import type { GroupShare, RecoveredGroup, Recovery } from './outcome.shape';

/** One person whom an engagement chose. Days are local days of the account, whole days since 1970-01-01. */
export interface ChosenPerson {
  readonly heldOut: boolean;
  /** Whether the mail was sent. */
  readonly reached: boolean;
  /** Day from which the person is measured: of the mail, else of the start; null while the mail is still to come. */
  readonly since: number | null;
  /** First active day within {@link CONTACT_RULES.recoveryDays} days of it, the day itself counting after the mail only; null: none so far. */
  readonly backOn: number | null;
}

/**
 * Whether the people of an engagement came back. Recovered: active within 14 days of the mail; a person's days are over when the 14th
 * day after that of the mail is. Rates and uplift are of those whose days are over, so that nobody counts as lost who may still come.
 * Treated are all who were chosen and not held out, also those who could not be written to: leaving out, say, who came back just
 * before their mail would leave them in one group and not in the other.
 * @param today the account's local day
 */
export function outcomeOf(people: readonly ChosenPerson[], today: number): Recovery {
  const treated = people.filter(({ heldOut }) => !heldOut);
  const heldOut = people.filter((person) => person.heldOut);
  const groups = {
    reached: recoveredOf(
      treated.filter(({ reached }) => reached),
      today,
    ),
    treated: recoveredOf(treated, today),
    heldOut: heldOut.length === 0 ? null : recoveredOf(heldOut, today),
  };
  return { days: CONTACT_RULES.recoveryDays, ...groups, ...compare(groups.treated.over, groups.heldOut?.over ?? null) };
}

/**
 * Treated against held out.
 * @param treated share of those whose time is over
 * @param heldOut the same of those held out; null without hold-out
 */
export function compare(treated: GroupShare, heldOut: GroupShare | null): Pick<Recovery, 'comparison' | 'uplift'> {
  if (heldOut === null) return { comparison: 'not_compared', uplift: null };
  const uplift = newcombe({ treated: treated.count, treatedOf: treated.of, heldOut: heldOut.count, heldOutOf: heldOut.of });
  return { comparison: uplift === null ? 'pending' : 'compared', uplift };
}

/** A share in percent; null of nobody. */
export const shareOf = (count: number, of: number): GroupShare => ({ of, count, percent: of === 0 ? null : (100 * count) / of });

function recoveredOf(people: readonly ChosenPerson[], today: number): RecoveredGroup {
  const begun = people.filter(({ since }) => since !== null);
  const over = begun.filter(({ since }) => today > since! + CONTACT_RULES.recoveryDays);
  const recovered = (group: readonly ChosenPerson[]): GroupShare =>
    shareOf(group.filter(({ backOn }) => backOn !== null && backOn <= today).length, group.length);
  return { over: recovered(over), soFar: recovered(begun) };
}
