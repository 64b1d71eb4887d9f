/** What a figure means, in plain words. */
export interface Definition {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
}

/**
 * Every figure of a workbook, by the key that the dashboard gives it (or its sheet). Written so that an account may read it too; what a target is
 * depends on the account and is not said here, nor is any number that leaders can set.
 */
export const DEFINITIONS = {
  adoptionScore: {
    name: 'Adoption score',
    meaning:
      'Weighted sum of five parts, each on a scale of 0 to 100; the weights stand beside the parts. Parts that cannot be measured are left out and the other weights scaled up. The rating changes at 50, 70 and 85 points. No score in the first days of use or when too little of the weight can be measured, as the score formula in force sets it.',
    unit: 'points, 0–100',
  },
  scoreChange: { name: 'Change of the score', meaning: 'Score now minus the score one period earlier; the changes of the parts add up to it.', unit: 'points' },
  userActivation: { name: 'Score: user activation', meaning: 'User activation, at most 100.', unit: '%' },
  featureBreadth: { name: 'Score: feature breadth', meaning: 'Adopted features divided by available features.', unit: '%' },
  engagementDepth: {
    name: 'Score: engagement depth',
    meaning: 'Actions per session divided by as many as the score formula in force takes for full engagement, at most 100%; 0 without sessions.',
    unit: 'actions per session',
  },
  usageTrend: {
    name: 'Score: usage trend',
    meaning:
      'Actions of the period compared with the period before: 50 when they are equal, 100 at the full rise of the score formula in force, 0 at the fall that undoes it, on a logarithmic scale between. The measured value is their ratio.',
    unit: 'ratio',
  },
  entitlementUtilization: { name: 'Score: entitlement use', meaning: 'Mean use of all entitlements with a limit, each at most 100%.', unit: '%' },
  dau: {
    name: 'Daily active users',
    meaning: 'Distinct users with activity on a day, summed over the days of the period and divided by their number.',
    unit: 'users',
  },
  wau: { name: 'Weekly active users', meaning: 'Distinct users with activity in the last 7 days.', unit: 'users' },
  mau: { name: 'Monthly active users', meaning: 'Distinct users with activity in the last 30 days.', unit: 'users' },
  activeUsersSundays: {
    name: 'Active users (Sundays)',
    meaning: 'In a period of more than 180 days not each day has a row, but each Sunday: users active on it, and in the 7 and the 30 days up to it.',
    unit: 'users',
  },
  mauOfLicensed: { name: 'MAU of licensed', meaning: 'Monthly active users divided by licensed users.', unit: '%' },
  activation: {
    name: 'User activation',
    meaning: 'Users with a seat who were ever active divided by licensed users (by all users with a seat where no licence is known), at most 100%.',
    unit: '%',
  },
  powerUsers: {
    name: 'Power users',
    meaning:
      'Users with at least as many actions in the period as the top 20% of active users of all customers. Judged by their share of the users with a seat.',
    unit: 'users',
  },
  dormantUsers: {
    name: 'Dormant users',
    meaning: 'Users with a seat who were active once and last seen more than 30 days ago. Judged by their share of the users with a seat who were ever active.',
    unit: 'users',
  },
  loginFrequency: {
    name: 'Logins per user and week',
    meaning: 'Sessions started in the period divided by its active users and by its weeks.',
    unit: 'sessions per user and week',
  },
  sessionDuration: {
    name: 'Session duration',
    meaning: 'Mean time from first to last event of the sessions started in the period; sessions of one event count as 0. The median leaves them out.',
    unit: 'minutes',
  },
  health: {
    name: 'User health',
    meaning: 'Users with a seat by the day on which they were last active: 1–7, 8–14, 15–30 or more than 30 days ago, or never.',
    unit: 'users',
  },
  breadth: { name: 'Feature breadth', meaning: 'Adopted features divided by available features.', unit: '%' },
  coreUsage: { name: 'Core feature usage', meaning: 'Adopted must-have features divided by available must-have features.', unit: '%' },
  advancedUsage: { name: 'Advanced feature usage', meaning: 'Adopted features of the tiers advanced and power divided by the available ones.', unit: '%' },
  stickiness: {
    name: 'Feature stickiness',
    meaning: 'Features of which at least half the users came back on a second day, divided by used features. Not known for 7 days.',
    unit: '%',
  },
  timeToFeature: {
    name: 'Time to feature',
    meaning:
      'Days until half of the users have used a core feature, counted from sign-up or from the day the feature became available; those who have not used it yet count with their time so far (Kaplan–Meier).',
    unit: 'days',
  },
  featureAdopted: {
    name: 'Adopted feature',
    meaning:
      'Used by enough of the active users, by enough people and on enough days of the period; a feature of the API by calls on enough days. What is enough is set for each feature.',
    unit: 'yes or no',
  },
  usagePercent: { name: 'Feature usage', meaning: 'Users of the feature divided by the active users of the period.', unit: '%' },
  medianDaysToFirstUse: {
    name: 'Median days to first use',
    meaning: 'As time to feature, for one feature. The median of adopters looks only at those who have used it.',
    unit: 'days',
  },
  actionsPerSession: { name: 'Actions per session', meaning: 'Actions divided by sessions started in the period.', unit: 'actions per session' },
  apiCallsPerDay: { name: 'API calls per day', meaning: 'API calls of the period divided by its days.', unit: 'calls per day' },
  integrations: { name: 'Integrations', meaning: 'Connected integrations as last reported.', unit: 'integrations' },
  contentCreated: { name: 'Content created', meaning: 'Things created in the period. Judged by the change from the period before.', unit: 'items' },
  collaboration: { name: 'Collaboration', meaning: 'Sessions with work on something shared divided by all sessions started in the period.', unit: '%' },
  entitlements: {
    name: 'Entitlement use',
    meaning: 'Used divided by the limit of the contract: users as monthly active users, API calls as the mean of a day, others as last reported.',
    unit: '%',
  },
  heatmap: { name: 'Usage heatmap', meaning: 'Events of people by weekday and hour, in the time zone of the account.', unit: 'events' },
  peak: { name: 'Peak usage', meaning: 'The smallest block of weekdays and hours with at least a fifth of all events.', unit: '' },
  weekendShare: { name: 'Weekend usage', meaning: 'Mean events of a weekend day divided by those of a weekday.', unit: '%' },
  growth: { name: 'Growth', meaning: 'Actions of each week (Monday to Sunday) since the first event.', unit: 'actions' },
  milestones: { name: 'Milestones', meaning: 'The first day on which something was reached; weeks count from go-live, beginning with 1.', unit: '' },
  peerMedian: {
    name: 'Peer median',
    meaning: 'The middle value of comparable customers; the account itself is not among them. Not told when there are too few.',
    unit: 'as the figure',
  },
  percentile: { name: 'Percentile', meaning: 'Share of the comparable customers with a lower value, those with the same value counted half.', unit: '0–100' },
  expectedGain: { name: 'Expected gain', meaning: 'Score with the gap closed minus score now.', unit: 'points' },
  hoursSaved: {
    name: 'Hours saved (estimated)',
    meaning: 'Uses in 30 days times the minutes that a use saves; the minutes and their source stand beside each feature.',
    unit: 'hours per 30 days',
  },
  averageScore: {
    name: 'Average score',
    meaning: 'Mean of the exact scores of the accounts. Its change is that of the accounts that had a score one period earlier too.',
    unit: 'points, 0–100',
  },
  accountsBelow50: {
    name: 'Accounts below 50',
    meaning: 'Accounts whose shown score is below 50; the share is that of the accounts with a score.',
    unit: 'accounts',
  },
  dormantShare: { name: 'Dormant share', meaning: 'Dormant users divided by the users with a seat who were ever active.', unit: '%' },
  dormantRecovery: {
    name: 'Dormant recovery',
    meaning: 'Of the users who were dormant on the day before the period, those who were active in it. Not known for all time.',
    unit: '%',
  },
  challenges: {
    name: 'Common challenges',
    meaning: 'Open recommendations, with the accounts that have them. The average gap is the mean distance to the target or the peers.',
    unit: 'in the unit of the figure',
  },
  featureMatrix: {
    name: 'Feature matrix',
    meaning: 'Accounts of a segment that adopted the feature divided by those that have it available. Not told below five accounts.',
    unit: '%',
  },
} as const satisfies Record<string, Definition>;

export type DefinitionKey = keyof typeof DEFINITIONS;
