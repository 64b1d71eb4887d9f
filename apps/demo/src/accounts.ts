import type { AccountSpec } from './account-spec';
import { ARCHETYPES, type ArchetypeName, draw } from './archetypes';
import { FEATURE_KEYS, type FeatureKey } from './catalogue';
import { COMPANIES } from './names';
import { Random } from './random';
import { ACME } from './acme-corp';
import { outstandingAccounts } from './outstanding-accounts';

/** One line of the workspace: so many accounts of a kind. */
interface Cohort {
  readonly segment: AccountSpec['segment'];
  readonly industry: string;
  readonly seats: readonly [number, number];
  readonly zones: readonly (string | undefined)[];
  readonly archetypes: readonly ArchetypeName[];
}

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Europe/London',
  'Australia/Sydney',
  'Asia/Kolkata',
  'America/Chicago',
  'America/Sao_Paulo',
  'Europe/Paris',
];

const repeat = (name: ArchetypeName, times: number): ArchetypeName[] => Array.from({ length: times }, () => name);

const COHORTS: readonly Cohort[] = [
  {
    segment: 'Enterprise',
    industry: 'SaaS',
    seats: [55, 130],
    zones: ZONES,
    archetypes: [...repeat('thriving', 5), ...repeat('solid', 12), ...repeat('middling', 6), ...repeat('struggling', 2)],
  },
  {
    segment: 'Enterprise',
    industry: 'FinTech',
    seats: [50, 110],
    zones: ['America/New_York', 'Europe/London'],
    archetypes: ['thriving', 'solid', 'solid', 'middling'],
  },
  {
    segment: 'Mid-Market',
    industry: 'Healthcare',
    seats: [25, 60],
    zones: ['America/Chicago', 'Europe/Madrid', 'Australia/Melbourne'],
    archetypes: ['solid', 'middling', 'middling', 'struggling', 'thriving'],
  },
  {
    segment: 'Mid-Market',
    industry: 'FinTech',
    seats: [25, 60],
    zones: ['Europe/Dublin', 'Asia/Singapore', undefined],
    archetypes: ['solid', 'thriving', 'middling', 'solid', 'struggling'],
  },
  {
    segment: 'SMB',
    industry: 'Retail',
    seats: [8, 25],
    zones: ['America/Denver', 'Europe/Rome', 'America/Sao_Paulo'],
    archetypes: ['solid', 'middling', 'struggling', 'solid', 'thriving', 'middling'],
  },
  {
    segment: 'SMB',
    industry: 'SaaS',
    seats: [8, 20],
    zones: ['Europe/Stockholm', 'Asia/Kolkata', 'America/St_Johns'],
    archetypes: ['thriving', 'solid', 'middling', 'struggling'],
  },
  { segment: 'SMB', industry: 'Education', seats: [10, 22], zones: ['Pacific/Auckland', undefined], archetypes: ['middling', 'solid', 'struggling'] },
];

/** Every account of the workspace: Acme Corp, those with a story, and the crowd around them. */
export function accounts(seed: string): AccountSpec[] {
  const crowd: AccountSpec[] = [];
  for (const cohort of COHORTS) {
    for (const [n, archetype] of cohort.archetypes.entries()) crowd.push(ordinary(seed, cohort, archetype, COMPANIES[crowd.length]!, n));
  }
  return [ACME, ...outstandingAccounts(), ...crowd];
}

function ordinary(seed: string, cohort: Cohort, name: ArchetypeName, company: string, n: number): AccountSpec {
  const externalId = company.toLowerCase().replaceAll(' ', '-');
  const random = new Random(seed, 'account', externalId);
  const kind = ARCHETYPES[name];
  const seats = random.integer(cohort.seats[0], cohort.seats[1]);
  const provisioned = Math.round(seats * draw(random, kind.provisioned));
  const count = (share: number): number => Math.round(provisioned * share);
  const people = { quiet: count(kind.quiet), fading: count(kind.fading), dormant: count(kind.dormant), neverCame: count(kind.neverCame) };
  const zone = cohort.zones[n % cohort.zones.length];
  const apiLimit = random.pick([1000, 2000, 5000, 10_000]);
  const storageLimit = random.pick([50, 100, 250, 500]);
  return {
    externalId,
    name: company,
    segment: cohort.segment,
    industry: cohort.industry,
    ...(zone === undefined ? {} : { zone }),
    ...(n % 7 === 6 ? {} : { csm: n % 3 === 0 ? (0 as const) : (1 as const) }),
    liveFor: random.pick([199, 198, 195, random.integer(120, 198), random.integer(80, 190)]),
    people: {
      ...people,
      regular: provisioned - people.quiet - people.fading - people.dormant - people.neverCame,
      left: random.integer(0, Math.ceil(seats / 20)),
      internal: n % 4 === 1 ? 1 : 0,
    },
    habits: {
      weekdayChance: draw(random, kind.weekdayChance),
      weekendShare: random.between(0.02, 0.1),
      secondVisit: random.between(0.1, 0.25),
      eventsPerVisit: draw(random, kind.eventsPerVisit),
      actionsPerVisit: draw(random, kind.actionsPerVisit),
      creating: kind.creating,
      sharing: kind.sharing,
      growth: draw(random, kind.growth),
      firstCreationAfter: random.integer(3, 50),
      apiAfter: random.integer(5, 60),
      sessionIds: n % 5 !== 3,
    },
    featureUse: Object.fromEntries(FEATURE_KEYS.map((key) => [key, Math.round(draw(random, kind.featureUse[key]))])) as Record<FeatureKey, number>,
    terms: {
      ...(cohort.segment === 'SMB' && n % 3 === 2 ? {} : { seats }),
      renewsIn: random.integer(8, 330),
      plan: cohort.segment === 'SMB' ? 'Team' : 'Business',
      ...(n % 6 === 5 ? { usersEntitled: seats + 5 } : {}),
      ...(cohort.segment === 'SMB' && n % 2 === 0
        ? {}
        : { api: { callsPerDay: Math.round(apiLimit * draw(random, kind.apiUse)), limit: n % 9 === 8 ? null : apiLimit } }),
      ...(n % 8 === 7 ? {} : { storage: { used: Math.round(storageLimit * random.between(0.2, 0.85)), limit: storageLimit } }),
      ...(n % 4 === 3 ? {} : { integrations: { used: random.integer(0, 6), limit: n % 2 === 0 ? null : 10 } }),
      ...(cohort.segment === 'SMB' && n % 2 === 1 ? { planFeatures: ['dashboard', 'reports', 'alerts', 'mobile_app'] as const } : {}),
    },
  };
}
