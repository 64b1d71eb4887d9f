import {
  type AccountFacts,
  BEFORE_EVERYTHING,
  type CalendarQuarter,
  type ContractFacts,
  type Day,
  type DayOfUse,
  type EntitlementFacts,
  type FeatureFacts,
  type GaugeFacts,
  NEVER,
  type SessionFacts,
} from '@adoption/metrics';

/** One event of a story; human unless `api`. */
export interface StoryEvent {
  readonly user: number;
  readonly day: Day;
  readonly hour?: number;
  /** Slot of the feature; left out: unmapped. */
  readonly feature?: number;
  readonly api?: boolean;
  readonly quantity?: number;
  readonly create?: boolean;
}

export interface StoryUser {
  readonly signedUpOn?: Day;
  readonly deactivatedOn?: Day;
}

/** An account as a test tells it; what is left out is empty. */
export interface Story {
  readonly users?: readonly StoryUser[];
  readonly events?: readonly StoryEvent[];
  readonly features?: readonly Partial<FeatureFacts>[];
  readonly entitlements?: readonly EntitlementFacts[];
  readonly contracts?: readonly ContractFacts[];
  readonly gauges?: readonly GaugeFacts[];
}

export const NO_SESSIONS: SessionFacts = { sessions: 0, totalSeconds: 0, medianSeconds: null, collaborative: 0 };

/** A feature of the catalogue; its slot is its place unless told. */
export const featureFact = (given: Partial<FeatureFacts>, slot: number): FeatureFacts => ({
  key: `f${slot}`,
  name: `Feature ${slot}`,
  slot,
  tier: 'core',
  kind: 'ui',
  mustHave: (given.tier ?? 'core') === 'core',
  availableFrom: null,
  archivedOn: null,
  cutoff: { percent: null, users: null, days: null },
  valueProposition: null,
  action: null,
  ...given,
});

const QUARTER = 92;

/** The facts of a story, made one event at a time. */
export function accountFacts(story: Story): AccountFacts {
  const events = story.events ?? [];
  const features = (story.features ?? []).map(featureFact);
  const featureWords = (Math.max(0, ...features.map((feature) => feature.slot)) >> 5) + 1;
  const human = events.filter((event) => !event.api);
  const api = events.filter((event) => event.api);
  return {
    firstEventDay: human.length === 0 ? null : Math.min(...human.map((event) => event.day)),
    users: userFacts(story.users ?? [], events),
    calendars: calendars(human),
    featureWords,
    humanDays: daysOfUse(human, featureWords),
    apiDays: daysOfUse(api, featureWords),
    dayTotals: byKey(events, (event) => event.day).map(([day, of]) => ({
      day,
      events: of.filter((event) => !event.api).length,
      actions: quantityOf(of.filter((event) => !event.api)),
      apiCalls: quantityOf(of.filter((event) => event.api)),
      creations: of.filter((event) => !event.api && event.create).length,
      unmapped: of.filter((event) => event.feature === undefined).length,
      late: 0,
    })),
    hourTotals: byKey(human, (event) => event.day * 24 + (event.hour ?? 0)).map(([hour, of]) => ({
      day: Math.floor(hour / 24),
      hour: hour % 24,
      events: of.length,
    })),
    features,
    featureDays: features.flatMap(({ slot }) =>
      byKey(
        events.filter((event) => event.feature === slot),
        (event) => event.day,
      ).map(([day, of]) => ({ slot, day, uses: quantityOf(of.filter((event) => !event.api)), apiUses: quantityOf(of.filter((event) => event.api)) })),
    ),
    featureSpans: features.map(({ slot }) => {
      const days = (of: readonly StoryEvent[]): Day[] => of.filter((event) => event.feature === slot).map((event) => event.day);
      const [ui, calls] = [days(human), days(api)];
      const least = (of: Day[]): Day | null => (of.length === 0 ? null : Math.min(...of));
      const most = (of: Day[]): Day | null => (of.length === 0 ? null : Math.max(...of));
      return { slot, firstHumanDay: least(ui), lastHumanDay: most(ui), firstApiDay: least(calls), lastApiDay: most(calls) };
    }),
    featureFirsts: features.map(({ slot }) => {
      const byUser = byKey(
        events.filter((event) => event.feature === slot),
        (event) => event.user,
      );
      const first = (of: readonly StoryEvent[], channel: boolean): Day =>
        Math.min(NEVER, ...of.filter((event) => !!event.api === channel).map((event) => event.day));
      return {
        slot,
        users: Int32Array.from(byUser, ([user]) => user),
        firstHumanDay: Int32Array.from(byUser, ([, of]) => first(of, false)),
        firstApiDay: Int32Array.from(byUser, ([, of]) => first(of, true)),
      };
    }),
    entitlements: story.entitlements ?? [],
    contracts: story.contracts ?? [],
    gauges: story.gauges ?? [],
  };
}

const quantityOf = (events: readonly StoryEvent[]): number => events.reduce((sum, event) => sum + (event.quantity ?? 1), 0);

/** Groups, ascending by key. */
function byKey(events: readonly StoryEvent[], key: (event: StoryEvent) => number): [number, StoryEvent[]][] {
  const groups = new Map<number, StoryEvent[]>();
  for (const event of events) groups.set(key(event), [...(groups.get(key(event)) ?? []), event]);
  return [...groups].sort(([a], [b]) => a - b);
}

function userFacts(users: readonly StoryUser[], events: readonly StoryEvent[]): AccountFacts['users'] {
  const first = (of: readonly StoryEvent[], user: number): Day => Math.min(NEVER, ...of.filter((event) => event.user === user).map((event) => event.day));
  const human = events.filter((event) => !event.api);
  return {
    count: users.length,
    signedUpOn: Int32Array.from(users, (user) => user.signedUpOn ?? BEFORE_EVERYTHING),
    deactivatedOn: Int32Array.from(users, (user) => user.deactivatedOn ?? NEVER),
    firstEventOn: Int32Array.from(users, (_, user) => first(events, user)),
    firstActiveOn: Int32Array.from(users, (_, user) => first(human, user)),
  };
}

function calendars(human: readonly StoryEvent[]): CalendarQuarter[] {
  return byKey(human, (event) => Math.floor(event.day / QUARTER)).map(([quarter, of]) => {
    const byUser = byKey(of, (event) => event.user);
    const words = new Int32Array(byUser.length * 3);
    byUser.forEach(([, active], i) => {
      for (const { day } of active) words[i * 3 + ((day % QUARTER) >> 5)]! |= 0x80000000 >>> ((day % QUARTER) & 31);
    });
    return { firstDay: quarter * QUARTER, users: Int32Array.from(byUser, ([user]) => user), words };
  });
}

function daysOfUse(events: readonly StoryEvent[], featureWords: number): DayOfUse[] {
  return byKey(events, (event) => event.day).map(([day, of]) => {
    const byUser = byKey(of, (event) => event.user);
    const features = new Int32Array(byUser.length * featureWords);
    byUser.forEach(([, used], i) => {
      for (const { feature } of used) if (feature !== undefined) features[i * featureWords + (feature >> 5)]! |= 1 << (feature & 31);
    });
    return { day, users: Int32Array.from(byUser, ([user]) => user), actions: Float64Array.from(byUser, ([, used]) => quantityOf(used)), features };
  });
}
