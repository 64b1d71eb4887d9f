import { dayOrInstant, httpsUrl, LONGEST_PROSE, names, number, oneOf, type Reader, text, truth, wholeNumber } from '../fields';
import { type Fields, optional, readRow, required, type RowOf } from '../read-rows';

/** Event names of one feature at most. */
const MOST_EVENT_NAMES = 1_000;
/** Property names of one feature that may be kept at most. */
const MOST_PROPERTIES = 50;
const MOST_MINUTES = 1_440;
const TIERS = ['core', 'advanced', 'power'] as const;
const EVENT_KINDS = ['use', 'create', 'collaborate'] as const;

/** A JSON object with fields of its own. */
const object =
  <Table extends Fields>(fields: Table): Reader<RowOf<Table>> =>
  (value) => {
    const row = readRow(fields, value);
    if (!('fault' in row)) return { value: row };
    const { code, detail } = row.fault;
    if (code === 'not_an_object') return { code, detail: 'must be a JSON object' };
    return code === 'unknown_field' ? { code, detail: 'has a field that it cannot have' } : { code, detail: `is not valid: ${detail.slice(0, -1)}` };
  };

const cutoff = object({ percent: optional(number(0, 100)), users: optional(wholeNumber(1)), days: optional(wholeNumber(1)) });
const minutesOfDay = required(number(0, MOST_MINUTES));
const minutes = object({ low: minutesOfDay, likely: minutesOfDay, high: minutesOfDay, source: required(text(LONGEST_PROSE)) });
const event = object({ name: required(text()), kind: optional(oneOf(...EVENT_KINDS)) });

/** How an event name is counted. */
export interface FeatureEvent {
  readonly name: string;
  readonly kind: (typeof EVENT_KINDS)[number];
}

/** When a feature counts as adopted; null: the product's own cut-off. */
export interface AdoptionCutoff {
  readonly percent: number | null;
  readonly users: number | null;
  readonly days: number | null;
}

const adoptionCutoff: Reader<AdoptionCutoff | null> = (value) => {
  const read = cutoff(value);
  if ('code' in read) return read;
  const { percent = null, users = null, days = null } = read.value;
  return { value: percent === null && users === null && days === null ? null : { percent, users, days } };
};

const minutesSaved = (value: unknown): ReturnType<typeof minutes> => {
  const read = minutes(value);
  if ('code' in read) return read;
  const { low, likely, high } = read.value;
  return low <= likely && likely <= high ? read : { code: 'out_of_range', detail: 'must have low ≤ likely ≤ high' };
};

const events: Reader<readonly FeatureEvent[]> = (value) => {
  if (!Array.isArray(value)) return { code: 'wrong_type', detail: 'must be a list' };
  if (value.length > MOST_EVENT_NAMES) return { code: 'too_many', detail: `must have at most ${MOST_EVENT_NAMES} entries` };
  const byName = new Map<string, FeatureEvent>();
  for (const item of value) {
    const read = event(item);
    if ('code' in read) return { code: read.code, detail: `has an entry that ${read.detail}` };
    const { name, kind } = read.value;
    if (byName.has(name)) return { code: 'duplicate_event', detail: 'must not name an event twice' };
    byName.set(name, { name, kind: kind ?? 'use' });
  }
  return { value: sortedEvents([...byName.values()]) };
};

/** Events in the order in which they are stored and compared. */
export const sortedEvents = (list: readonly FeatureEvent[]): readonly FeatureEvent[] => list.toSorted((a, b) => (a.name < b.name ? -1 : 1));

export const FEATURE_FIELDS = {
  key: required(text()),
  name: required(text()),
  tier: required(oneOf(...TIERS)),
  kind: optional(oneOf('ui', 'api')),
  mustHave: optional(truth),
  order: optional(wholeNumber(0)),
  availableFrom: optional(dayOrInstant),
  archivedAt: optional(dayOrInstant),
  adoptionCutoff: optional(adoptionCutoff),
  valueProposition: optional(text(LONGEST_PROSE)),
  benefitClaim: optional(object({ text: required(text(LONGEST_PROSE)), source: required(text(LONGEST_PROSE)) })),
  minutesSavedPerUse: optional(minutesSaved),
  action: optional(oneOf('training', 'guide', 'download_link')),
  guideUrl: optional(httpsUrl),
  downloadUrl: optional(httpsUrl),
  events: optional(events),
  properties: optional(names(MOST_PROPERTIES)),
};

/** A feature of the catalogue as a bulk write names it. */
export type FeatureRow = RowOf<typeof FEATURE_FIELDS>;

export const readFeatureRow = (raw: unknown) => readRow(FEATURE_FIELDS, raw);

/** A feature as it is stored: every field has a value. `slot` -1: none yet. */
export type FeatureRecord = {
  readonly [Name in keyof Required<FeatureRow>]: Name extends 'kind' | 'events' | 'properties'
    ? NonNullable<FeatureRow[Name]>
    : Exclude<FeatureRow[Name], undefined>;
} & {
  /** Number of the feature inside bit sets, 0 … 127, never given to another feature. */
  readonly slot: number;
};

export const BLANK_FEATURE: FeatureRecord = {
  slot: -1,
  key: '',
  name: '',
  tier: 'core',
  kind: 'ui',
  mustHave: null,
  order: null,
  availableFrom: null,
  archivedAt: null,
  adoptionCutoff: null,
  valueProposition: null,
  benefitClaim: null,
  minutesSavedPerUse: null,
  action: null,
  guideUrl: null,
  downloadUrl: null,
  events: [],
  properties: [],
};
