import type { AccountSpec } from './account-spec';
import { ARCHETYPES, type ArchetypeName, draw } from './archetypes';
import { FEATURE_KEYS, type FeatureKey } from './catalogue';
import { COMPANIES } from './names';
import { Random } from './random';
import { ACME } from './acme-corp';
import { incomparableAccounts } from './incomparable-accounts';
import { outstandingAccounts } from './outstanding-accounts';
import { OTHER, OWN, type Toolbox, type ToolboxName, TOOLBOXES } from './toolboxes';

/** One line of the workspace: so many accounts of a kind. */
interface Cohort {
  readonly segment: AccountSpec['segment'];
  readonly industry: string;
  readonly seats: readonly [number, number];
  readonly zones: readonly (string | undefined)[];
  readonly kinds: readonly Kind[];
}

/** How an account is doing, and its features where the kind of account does not decide them. */
type Kind = ArchetypeName | readonly [ArchetypeName, ToolboxName];

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

const COHORTS: readonly Cohort[] = [
  {
    segment: 'Enterprise',
    industry: 'SaaS',
    seats: [55, 130],
    zones: ZONES,
    kinds: [
      ['thriving', 'everything'],
      ['solid', 'mobileTeams'],
      ['solid', 'operators'],
      ['settled', 'exporters'],
      ['solid', 'fieldTeams'],
      ['thriving', 'everything'],
      ['settled', 'analysts'],
      ['solid', 'exporters'],
      ['solid', 'builders'],
      ['struggling', 'readers'],
      ['settled', 'deskExporters'],
      ['solid', 'dataTeams'],
      ['thriving', 'everything'],
      ['solid', 'mobileTeams'],
      ['settled', 'watchers'],
      ['solid', 'exporters'],
      ['settled', 'traditional'],
      ['settled', 'fieldTeams'],
      ['solid', 'operators'],
      ['settled', 'analysts'],
      ['struggling', 'readers'],
      ['thriving', 'everything'],
      ['solid', 'mobileTeams'],
      ['settled', 'dataTeams'],
      ['settled', 'deskExporters'],
    ],
  },
  {
    segment: 'Enterprise',
    industry: 'FinTech',
    seats: [50, 110],
    zones: ['America/New_York', 'Europe/London'],
    kinds: ['thriving', 'solid', 'solid', 'middling'],
  },
  {
    segment: 'Mid-Market',
    industry: 'Healthcare',
    seats: [25, 60],
    zones: ['America/Chicago', 'Europe/Madrid', 'Australia/Melbourne'],
    kinds: ['solid', 'middling', 'middling', 'struggling', 'thriving'],
  },
  {
    segment: 'Mid-Market',
    industry: 'FinTech',
    seats: [25, 60],
    zones: ['Europe/Dublin', 'Asia/Singapore', undefined],
    kinds: ['solid', 'thriving', 'middling', 'solid', 'struggling'],
  },
  {
    segment: 'SMB',
    industry: 'Retail',
    seats: [8, 25],
    zones: ['America/Denver', 'Europe/Rome', 'America/Sao_Paulo'],
    kinds: ['solid', 'middling', 'struggling', 'solid', 'thriving', 'middling'],
  },
  {
    segment: 'SMB',
    industry: 'SaaS',
    seats: [8, 20],
    zones: ['Europe/Stockholm', 'Asia/Kolkata', 'America/St_Johns'],
    kinds: ['thriving', 'solid', 'middling', 'struggling'],
  },
  { segment: 'SMB', industry: 'Education', seats: [10, 22], zones: ['Pacific/Auckland', undefined], kinds: ['middling', 'solid', 'struggling'] },
];

/** Every account of the workspace: Acme Corp, those with a story, and the crowd around them. */
export function accounts(seed: string): AccountSpec[] {
  const crowd: AccountSpec[] = [];
  for (const cohort of COHORTS) {
    for (const [n, kind] of cohort.kinds.entries()) crowd.push(ordinary(seed, cohort, kind, COMPANIES[crowd.length]!, n));
  }
  return [ACME, ...outstandingAccounts(), ...incomparableAccounts, ...crowd];
}

function ordinary(seed: string, cohort: Cohort, kindOf: Kind, company: string, n: number): AccountSpec {
  const externalId = company.toLowerCase().replaceAll(' ', '-');
  const random = new Random(seed, 'account', externalId);
  const [name, toolboxName] = typeof kindOf === 'string' ? [kindOf] : kindOf;
  const kind = ARCHETYPES[name];
  const toolbox: Toolbox | undefined = toolboxName === undefined ? undefined : TOOLBOXES[toolboxName];
  const has = (key: FeatureKey): boolean => toolbox === undefined || toolbox.uses.includes(key);
  const useOf = (key: FeatureKey): readonly [number, number] => (toolbox === undefined ? kind.featureUse[key] : has(key) ? OWN[key] : OTHER);
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
    featureUse: Object.fromEntries(FEATURE_KEYS.map((key) => [key, Math.round(draw(random, useOf(key)))])) as Record<FeatureKey, number>,
    terms: {
      ...(cohort.segment === 'SMB' && n % 3 === 2 ? {} : { seats }),
      renewsIn: random.integer(8, 330),
      plan: cohort.segment === 'SMB' ? 'Team' : 'Business',
      ...(n % 6 === 5 ? { usersEntitled: seats + 5 } : {}),
      ...((cohort.segment === 'SMB' && n % 2 === 0) || !has('api')
        ? {}
        : { api: { callsPerDay: Math.round(apiLimit * draw(random, kind.apiUse)), limit: n % 9 === 8 ? null : apiLimit } }),
      ...(n % 8 === 7 ? {} : { storage: { used: Math.round(storageLimit * random.between(0.2, 0.85)), limit: storageLimit } }),
      ...(n % 4 === 3 ? {} : { integrations: { used: random.integer(0, 6), limit: n % 2 === 0 ? null : 10 } }),
      ...planOf(cohort, toolbox, n),
    },
  };
}

/** The features of the plan, where it is limited to some. */
function planOf({ segment }: Cohort, toolbox: Toolbox | undefined, n: number): Pick<AccountSpec['terms'], 'planFeatures'> {
  if (toolbox !== undefined) return { planFeatures: FEATURE_KEYS.filter((key) => !toolbox.lacks.includes(key)) };
  return segment === 'SMB' && n % 2 === 1 ? { planFeatures: ['dashboard', 'reports', 'alerts', 'mobile_app'] } : {};
}
