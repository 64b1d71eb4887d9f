import type { AccountSpec } from './account-spec';
import { ACME, USUAL_HABITS as habits } from './acme-corp';

/** Accounts of which some figures cannot be told yet, or not among their like. */
export const incomparableAccounts: readonly AccountSpec[] = [
  {
    // Just begun: nine days of use are not enough for a score.
    ...ACME,
    externalId: 'greenfield-robotics',
    name: 'Greenfield Robotics',
    segment: 'Mid-Market',
    industry: 'Manufacturing',
    zone: 'Europe/Vienna',
    csm: 1,
    liveFor: 9,
    people: { regular: 14, quiet: 0, fading: 0, dormant: 0, neverCame: 9, left: 0, internal: 1 },
    habits: { ...habits, weekdayChance: 0.5, eventsPerVisit: 2.2, actionsPerVisit: 9, growth: 0.3, firstCreationAfter: 2, apiAfter: 400 },
    featureUse: { dashboard: 100, reports: 50, alerts: 15, api: 0, analytics: 0, automations: 0, mobile_app: 0 },
    terms: { seats: 40, renewsIn: 355, plan: 'Business', storage: { used: 1, limit: 100 } },
  },
  {
    // Alone in its segment: compared with all customers.
    ...ACME,
    externalId: 'harborview-council',
    name: 'Harborview Council',
    segment: 'Public Sector',
    industry: 'Government',
    zone: 'Europe/Dublin',
    csm: 0,
    liveFor: 170,
    people: { regular: 34, quiet: 4, fading: 3, dormant: 3, neverCame: 4, left: 1, internal: 0 },
    habits: { ...habits, weekdayChance: 0.35, eventsPerVisit: 2.2, actionsPerVisit: 10, growth: 0.02, firstCreationAfter: 20, apiAfter: 400 },
    featureUse: { dashboard: 92, reports: 78, alerts: 40, api: 0, analytics: 4, automations: 0, mobile_app: 0 },
    terms: { seats: 60, renewsIn: 190, plan: 'Business', storage: { used: 44, limit: 100 }, integrations: { used: 2, limit: 5 } },
  },
];
