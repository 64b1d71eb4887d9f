/** A change of rows that a recount must find, with its undoing. */
export interface Damage {
  /** What is changed, in words. */
  what: string;
  damage: string;
  undo: string;
}

const OF_ACME = `WHERE customer = (SELECT key FROM customers WHERE external_id = 'acme-corp')`;
const OF_ITS_PEERS = `WHERE customer IN (SELECT c.key FROM customers c JOIN customers acme USING (segment, industry) WHERE acme.external_id = 'acme-corp' AND c.key <> acme.key)`;

/** What was counted of Acme Corp itself. */
const ROLLUPS: readonly (readonly [table: string, damage: string, undo: string])[] = [
  ['usage_metrics', 'events = events + 1', 'events = events - 1'],
  ['user_days', 'actions = actions + 100000', 'actions = actions - 100000'],
  ['user_days', 'f0 = ~f0', 'f0 = ~f0'],
  ['sessions', "last_at = last_at + interval '1 second'", "last_at = last_at - interval '1 second'"],
  ['feature_days', 'uses = uses + 1', 'uses = uses - 1'],
  ['feature_firsts', 'first_day = first_day + 1', 'first_day = first_day - 1'],
  ['user_firsts', 'first_active_day = first_active_day + 1000', 'first_active_day = first_active_day - 1000'],
  ['user_calendars', 'days = ~days', 'days = ~days'],
];

/** Figures that are kept of its peers. */
const COMPARED = [
  'score',
  'feature_breadth',
  'user_activation',
  'dau_of_licensed',
  'wau_of_licensed',
  'mau_of_licensed',
  'power_user_share',
  'api_usage',
  'feature_stickiness',
  'actions_per_session',
  'session_seconds',
];
const USAGE_PLUS = (more: number): string =>
  `feature_usage = (SELECT array_agg(usage + ${more} ORDER BY slot) FROM unnest(feature_usage) WITH ORDINALITY AS f (usage, slot))`;
const SWAPPED_HEALTH = "feature_health = translate(feature_health, 'hl', 'lh')";

const SNAPSHOTS: readonly (readonly [column: string, damage: string, undo: string])[] = [
  ...COMPARED.map((column) => [column, `${column} = ${column} + 1`, `${column} = ${column} - 1`] as const),
  ['feature_usage', USAGE_PLUS(1), USAGE_PLUS(-1)],
  ['feature_health', SWAPPED_HEALTH, SWAPPED_HEALTH],
];

/** A process knows the peers by heart until a token moves. */
const snapshots = (change: string): string => `UPDATE adoption_snapshots SET ${change}, token = nextval('adoption_snapshot_tokens') ${OF_ITS_PEERS}`;

export const DAMAGES: readonly Damage[] = [
  ...ROLLUPS.map(([table, damage, undo]) => ({
    what: `${table}: ${damage}`,
    damage: `UPDATE ${table} SET ${damage} ${OF_ACME}`,
    undo: `UPDATE ${table} SET ${undo} ${OF_ACME}`,
  })),
  ...SNAPSHOTS.map(([column, damage, undo]) => ({ what: `snapshots: ${column}`, damage: snapshots(damage), undo: snapshots(undo) })),
];
