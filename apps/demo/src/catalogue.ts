import { isoDay } from './local-clock';

export type FeatureKey = 'dashboard' | 'reports' | 'alerts' | 'api' | 'analytics' | 'automations' | 'mobile_app';

/** One row of `PUT /api/features`. */
export interface Feature {
  readonly key: FeatureKey;
  readonly name: string;
  readonly tier: 'core' | 'advanced' | 'power';
  readonly kind: 'ui' | 'api';
  readonly order: number;
  readonly availableFrom?: string;
  readonly valueProposition: string;
  readonly benefitClaim?: { readonly text: string; readonly source: string };
  readonly minutesSavedPerUse: { readonly low: number; readonly likely: number; readonly high: number; readonly source: string };
  readonly action: 'training' | 'guide' | 'download_link';
  readonly guideUrl?: string;
  readonly downloadUrl?: string;
  readonly events: readonly { readonly name: string; readonly kind: 'use' | 'create' | 'collaborate' }[];
}

/** Days before the end on which the mobile app came out. */
export const MOBILE_APP_AGE = 150;

/** What people do in the interface with a feature: names of the catalogue's events by kind. */
export const DEEDS: Readonly<
  Record<FeatureKey, { readonly use: readonly string[]; readonly create: readonly string[]; readonly collaborate: readonly string[] }>
> = {
  dashboard: { use: ['Dashboard Viewed', 'Dashboard Filtered'], create: ['Dashboard Created'], collaborate: ['Dashboard Shared'] },
  reports: { use: ['Report Viewed', 'Report Exported'], create: ['Report Created'], collaborate: ['Report Shared', 'Report Commented'] },
  alerts: { use: ['Alert Viewed', 'Alert Acknowledged'], create: [], collaborate: ['Alert Assigned'] },
  api: { use: ['API Explorer Opened', 'API Key Rotated'], create: [], collaborate: [] },
  analytics: { use: ['Analysis Viewed', 'Segment Explored'], create: ['Analysis Created'], collaborate: ['Analysis Shared'] },
  automations: { use: ['Automation Reviewed', 'Automation Run'], create: [], collaborate: [] },
  mobile_app: { use: ['Mobile App Opened', 'Push Notification Opened'], create: [], collaborate: [] },
};

/** What programs do. */
export const API_REQUEST = 'API Request';

/** What people do that no feature claims. */
export const OTHER_DEEDS = ['Settings Opened', 'Search Performed', 'Help Article Viewed'] as const;

type Pitch = Pick<Feature, 'valueProposition' | 'benefitClaim' | 'minutesSavedPerUse' | 'action' | 'guideUrl' | 'downloadUrl'>;

const guide = (key: string): string => `https://help.example.com/guides/${key}`;
const minutes = (low: number, likely: number, high: number): Feature['minutesSavedPerUse'] => ({
  low,
  likely,
  high,
  source: 'Time-and-motion survey of 40 customers, spring 2026',
});

const PITCHES: Readonly<Record<FeatureKey, Pitch>> = {
  dashboard: {
    valueProposition: 'One view of the numbers that matter',
    benefitClaim: { text: 'Dashboard reduced reporting time by 60%', source: 'Customer survey 2026, 212 answers' },
    minutesSavedPerUse: minutes(0.2, 0.35, 0.7),
    action: 'guide',
    guideUrl: guide('dashboard'),
  },
  reports: {
    valueProposition: 'Reports ready before the meeting',
    benefitClaim: { text: 'Teams prepare monthly reports in a third of the time', source: 'Customer survey 2026, 212 answers' },
    minutesSavedPerUse: minutes(0.2, 0.45, 0.9),
    action: 'guide',
    guideUrl: guide('reports'),
  },
  alerts: {
    valueProposition: 'Know before your customers do',
    benefitClaim: { text: 'Incidents are noticed 35 minutes earlier', source: 'Case study of six customers, 2025' },
    minutesSavedPerUse: minutes(0.15, 0.3, 0.5),
    action: 'guide',
    guideUrl: guide('alerts'),
  },
  api: {
    valueProposition: 'Your data where your team already works',
    minutesSavedPerUse: { low: 0.001, likely: 0.002, high: 0.004, source: 'Estimate: 500 calls replace one manual export of a minute' },
    action: 'guide',
    guideUrl: guide('api'),
  },
  analytics: {
    valueProposition: '30% efficiency gain',
    benefitClaim: { text: 'Analysts answer questions 30% faster', source: 'Case study of nine customers, 2026' },
    minutesSavedPerUse: minutes(0.5, 1, 2),
    action: 'training',
    guideUrl: guide('analytics'),
  },
  automations: {
    valueProposition: '5 hours a week saved',
    benefitClaim: { text: 'Each active automation saves 5 hours a week', source: 'Case study of nine customers, 2026' },
    minutesSavedPerUse: minutes(0.7, 1.3, 2.2),
    action: 'guide',
    guideUrl: guide('automations'),
  },
  mobile_app: {
    valueProposition: 'Faster response away from the desk',
    benefitClaim: { text: 'Mobile users acknowledge alerts twice as fast', source: 'Product analysis, first half of 2026' },
    minutesSavedPerUse: minutes(0.1, 0.2, 0.4),
    action: 'download_link',
    downloadUrl: 'https://example.com/mobile',
  },
};

const LINES: readonly (readonly [FeatureKey, string, Feature['tier'], Feature['kind']])[] = [
  ['dashboard', 'Dashboard', 'core', 'ui'],
  ['reports', 'Reports', 'core', 'ui'],
  ['alerts', 'Alerts', 'core', 'ui'],
  ['api', 'API', 'advanced', 'api'],
  ['analytics', 'Analytics', 'advanced', 'ui'],
  ['automations', 'Automations', 'power', 'ui'],
  ['mobile_app', 'Mobile App', 'power', 'ui'],
];

export const FEATURE_KEYS: readonly FeatureKey[] = LINES.map(([key]) => key);

/** The product's catalogue as of an end day. */
export function catalogue(endDay: number): Feature[] {
  return LINES.map(([key, name, tier, kind], position) => ({
    key,
    name,
    tier,
    kind,
    order: position + 1,
    ...(key === 'mobile_app' ? { availableFrom: isoDay(endDay - MOBILE_APP_AGE) } : {}),
    ...PITCHES[key],
    events: [
      ...(['use', 'create', 'collaborate'] as const).flatMap((kindOfDeed) => DEEDS[key][kindOfDeed].map((event) => ({ name: event, kind: kindOfDeed }))),
      ...(key === 'api' ? [{ name: API_REQUEST, kind: 'use' as const }] : []),
    ],
  }));
}
