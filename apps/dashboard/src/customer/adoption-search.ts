export const PERIODS = ['7d', '30d', '90d', 'all'] as const;
export const COMPARISONS = ['peers', 'segment', 'all_customers'] as const;
export type Period = (typeof PERIODS)[number];
export type Comparison = (typeof COMPARISONS)[number];

export const DEFAULT_PERIOD: Period = '30d';
export const DEFAULT_COMPARISON: Comparison = 'peers';

/** What the address of a customer page says; defaults are left out. */
export interface AdoptionSearch {
  readonly period?: Period;
  readonly comparison?: Comparison;
  /**
   * A dialog that can be shared: `feature` (with `feature`), `users` (with `status`, `activity` or `feature`), `dormant`, `user` (with `user`); to act: `campaign`
   * (with `status`), `training`, `guide`, `benefits`, `link` (all with `feature`), `report` (with `audience`).
   */
  readonly dialog?: (typeof DIALOGS)[number];
  readonly feature?: string;
  readonly status?: UserStatus;
  readonly activity?: UserActivity;
  readonly used?: 'true' | 'false';
  readonly user?: string;
  /** Whom a report is for. */
  readonly audience?: 'internal' | 'customer';
}

export const USER_STATUSES = ['active', 'engaged', 'at_risk', 'dormant', 'never_active', 'left'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];
export const USER_ACTIVITIES = ['wau', 'mau', 'power', 'activated'] as const;
export type UserActivity = (typeof USER_ACTIVITIES)[number];
const DIALOGS = ['feature', 'users', 'dormant', 'user', 'campaign', 'training', 'guide', 'benefits', 'link', 'report'] as const;
const AUDIENCES = ['internal', 'customer'] as const;
const USED = ['true', 'false'] as const;
const USER_COLUMNS = ['name', 'team', 'role', 'daysInactive', 'lastActiveOn', 'signedUpOn', 'sessions', 'actions'] as const;
const USER_ORDERS: readonly string[] = USER_COLUMNS.flatMap((column) => [column, `-${column}`]);

export interface DormantSearch {
  readonly period?: Period;
  readonly comparison?: Comparison;
  readonly q?: string;
  /** A column, `-` before it for descending. */
  readonly sort?: string;
  /** Whose journey is shown. */
  readonly user?: string;
}

export const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined => values.find((known) => known === value);
export const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined);
export const unlessDefault = <Value>(value: Value | undefined, standard: Value): Value | undefined => (value === standard ? undefined : value);

/** Reads the address; what is not valid is left out, and so removed from it. */
export const ADOPTION_SEARCH = (search: Record<string, unknown>): AdoptionSearch => ({
  period: unlessDefault(oneOf(PERIODS, search['period']), DEFAULT_PERIOD),
  comparison: unlessDefault(oneOf(COMPARISONS, search['comparison']), DEFAULT_COMPARISON),
  dialog: oneOf(DIALOGS, search['dialog']),
  feature: text(search['feature']),
  status: oneOf(USER_STATUSES, search['status']),
  activity: oneOf(USER_ACTIVITIES, search['activity']),
  used: oneOf(USED, String(search['used'])),
  user: text(search['user']),
  audience: unlessDefault(oneOf(AUDIENCES, search['audience']), 'internal'),
});

export const DORMANT_SEARCH = (search: Record<string, unknown>): DormantSearch => ({
  period: unlessDefault(oneOf(PERIODS, search['period']), DEFAULT_PERIOD),
  comparison: unlessDefault(oneOf(COMPARISONS, search['comparison']), DEFAULT_COMPARISON),
  q: text(search['q'])?.trim() || undefined,
  sort: oneOf(USER_ORDERS, search['sort']),
  user: text(search['user']),
});
