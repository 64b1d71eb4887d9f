import type { AccountSpec, HabitsSpec } from './account-spec';
import { FEATURE_KEYS } from './catalogue';

/** Habits that an account with a story has unless its story says otherwise. */
export const USUAL_HABITS: HabitsSpec = {
  weekdayChance: 0.65,
  weekendShare: 0.03,
  secondVisit: 0.34,
  eventsPerVisit: 3.4,
  actionsPerVisit: 12.7,
  creating: 0.06,
  sharing: 0.09,
  growth: 0.015,
  firstCreationAfter: 66,
  apiAfter: 30,
  sessionIds: true,
};

/** The account of the product's own example: good, with three features that hardly anybody has found. */
export const ACME: AccountSpec = {
  externalId: 'acme-corp',
  name: 'Acme Corp',
  segment: 'Enterprise',
  industry: 'SaaS',
  zone: 'America/New_York',
  csm: 0,
  liveFor: 196,
  people: { regular: 112, quiet: 20, fading: 13, dormant: 10, neverCame: 3, left: 4, internal: 2 },
  habits: { ...USUAL_HABITS, moreLately: 1.035, heavyShare: 0.16 },
  featureUse: { dashboard: 92, reports: 75, alerts: 47, api: 16, analytics: 8.5, automations: 3, mobile_app: 0 },
  terms: {
    seats: 200,
    renewsIn: 96,
    plan: 'Enterprise',
    api: { callsPerDay: 8300, limit: 10_000 },
    storage: { used: 42, limit: 100 },
    integrations: { used: 3, limit: null },
    planFeatures: FEATURE_KEYS,
  },
};
