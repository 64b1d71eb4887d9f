import { plural } from './plural';

/** Words of the product's own success metrics. */
export const SUCCESS = {
  title: 'Programme effect',
  note: 'Whether the product and what is done with it help, over all accounts',
  data: 'the success metrics',
  names: {
    dashboardViews: 'Dashboard views per CSM and week',
    trainingsScheduled: 'Trainings scheduled vs last quarter',
    trainingAdoption: 'Feature adoption after training',
    portfolioAverage: 'Portfolio average score',
    dormantRecovery: 'Dormant recovery',
  },
  /** Adoption rises by points of a percent. */
  pointsTarget: (points: string): string => `target > ${points}`,
  views: (views: string, count: number, csms: string, number: number, week: string): string =>
    `${views} ${plural(count, 'view', 'views')} by ${csms} ${plural(number, 'CSM', 'CSMs')} in the week of ${week}`,
  noViews: (views: string, count: number, csms: string, number: number): string =>
    `No complete week with a CSM yet; this week so far ${views} ${plural(count, 'view', 'views')} by ${csms} ${plural(number, 'CSM', 'CSMs')}`,
  trainings: (now: string, before: string): string => `${now} this quarter so far, ${before} in as many days of the last`,
  noTrainings: (now: string): string => `None in as many days of the last quarter to compare with; ${now} this quarter so far`,
  adoption: (before: string, after: string, people: string, trainings: string, number: number): string =>
    `${before} → ${after} of ${people} invited, ${trainings} ${plural(number, 'training', 'trainings')}`,
  noAdoption: 'No training is 30 days past yet',
  average: (accounts: string, number: number): string => `Mean of ${accounts} scored ${plural(number, 'account', 'accounts')}`,
  noAverage: 'No account has a score yet',
  recovery: (recovered: string, before: string): string => `${recovered} of ${before} dormant 30 days ago came back`,
  noRecovery: 'Nobody was dormant 30 days ago',
  unknownRecovery: 'No figures of 30 days ago yet',
} as const;
