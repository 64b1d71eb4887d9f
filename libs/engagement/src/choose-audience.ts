import type { UserStatus } from '@adoption/adoption';
import { CONTACT_RULES } from './contact-rules';
import type { EngagementKind } from './engagement-states';

/** Groups of people who have a seat. */
export const AUDIENCE_STATUSES = ['active', 'engaged', 'at_risk', 'dormant', 'never_active'] as const satisfies readonly UserStatus[];
export type AudienceStatus = (typeof AUDIENCE_STATUSES)[number];

/** Who shall be written to: a group by last active day, those who use or do not use a feature, or people picked by hand (UUIDs of users). */
export type AudienceRule = { readonly status: AudienceStatus } | { readonly feature: string; readonly used: boolean } | { readonly userIds: readonly string[] };

/** Somebody whom the rule names. */
export interface Candidate {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  /** Keyed hash of the address, hexadecimal; null without an address that mail can be sent to. */
  readonly address: string | null;
  readonly status: UserStatus | null;
  /** Active on the present day of the account, which the status does not know of yet. */
  readonly activeToday: boolean;
  /** Local day `YYYY-MM-DD`; null: never. */
  readonly lastActiveOn: string | null;
}

export const EXCLUSIONS = ['noSeat', 'noEmail', 'optedOut', 'contactedLately', 'activeAgain', 'sameAddress'] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];
/** How many people are not written to, by the first reason that applies. */
export type Exclusions = Readonly<Record<Exclusion, number>>;

/** Everything that decides who is written to. */
export interface AudienceFacts {
  readonly kind: EngagementKind;
  readonly rule: AudienceRule;
  /** Those whom the rule names. */
  readonly candidates: readonly Candidate[];
  /** Addresses that may never be written to. */
  readonly suppressed: ReadonlySet<string>;
  /** Addresses that were written to in the last 14 days. */
  readonly contacted: ReadonlySet<string>;
}

/** Who is written to, by last active day, and how many are not. */
export interface ChosenAudience {
  readonly targets: readonly (Candidate & { readonly email: string; readonly address: string })[];
  readonly excluded: Exclusions;
}

/**
 * Chooses whom to write to. Whoever holds no seat (any more) counts as `noSeat`, also people picked by hand who are not among the candidates; of people with the same address the first is taken.
 * `activeAgain`, only in a campaign, which calls people back: active today; or picked by hand and active or engaged, so active within 14 days.
 * targets + exclusions = candidates + hand-picked people who are not candidates.
 */
export function chooseAudience({ kind, rule, candidates, suppressed, contacted }: AudienceFacts): ChosenAudience {
  const picked = 'userIds' in rule ? new Set(rule.userIds) : null;
  const excluded: Record<Exclusion, number> = { noSeat: 0, noEmail: 0, optedOut: 0, contactedLately: 0, activeAgain: 0, sameAddress: 0 };
  const targets: ChosenAudience['targets'][number][] = [];
  const taken = new Set<string>();
  for (const candidate of candidates) {
    const { email, address, status } = candidate;
    if (status === null || status === 'left') excluded.noSeat++;
    else if (email === null || address === null) excluded.noEmail++;
    else if (suppressed.has(address)) excluded.optedOut++;
    else if (contacted.has(address)) excluded.contactedLately++;
    else if (kind === 'campaign' && (candidate.activeToday || (picked !== null && (status === 'active' || status === 'engaged')))) excluded.activeAgain++;
    else if (taken.has(address)) excluded.sameAddress++;
    else {
      taken.add(address);
      targets.push({ ...candidate, email, address });
    }
  }
  if (picked !== null) excluded.noSeat += picked.size - candidates.length;
  return { targets, excluded };
}

/** How many of some targets a hold-out of a share takes: rounded to whole people. */
export const holdoutSize = (targets: number, percent: number): number => Math.round((targets * percent) / 100);

/** Whether a hold-out of so few would say anything. */
export const mayHoldOut = (targets: number): boolean => targets >= CONTACT_RULES.holdoutFrom;

/**
 * Draws who is held out: those with the smallest numbers.
 * @param numbers one for each target, drawn at random, of at least 32 bits
 * @returns for each target whether it is held out
 */
export function drawHoldout(numbers: readonly number[], percent: number): boolean[] {
  const order = numbers.map((_, target) => target).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
  const heldOut = numbers.map(() => false);
  for (const target of order.slice(0, holdoutSize(numbers.length, percent))) heldOut[target] = true;
  return heldOut;
}
