import { formatDateTime, formatInteger, formatMetric, formatPercent } from '@adoption/presentation';
import { plural } from './plural';

const PERIODS = { '7d': 'in the last 7 days', '30d': 'in the last 30 days', '90d': 'in the last 90 days', all: 'yet' } as const;
const WIDER = { '30d': 'Show 30 days', '90d': 'Show 90 days', all: 'Show all' } as const;

/** Words of the section User engagement. */
export const ENGAGEMENT = {
  title: 'User engagement',
  subtitle: 'Who is logging in, how often, and who has gone quiet',
  dau: 'DAU',
  dauLong: 'Daily active users, avg',
  wau: 'WAU',
  wauLong: 'Weekly active users',
  mau: 'MAU',
  mauLong: 'Monthly active users',
  powerUsers: 'Power users',
  powerUsersLong: 'Top 20% by usage',
  vsPeers: 'vs peers',
  activeUsers: 'Active users',
  activeUsersSubtitle: 'Daily, weekly and monthly active users',
  noActivity: (period: keyof typeof PERIODS): string => `No activity ${PERIODS[period]}`,
  lastEvent: (instant: string, timeZone: string): string => `Last event ${formatDateTime(instant, timeZone)}.`,
  showWider: (period: keyof typeof WIDER): string => WIDER[period],
  health: 'User health',
  healthSubtitle: (seatUsers: number): string => `${formatInteger(seatUsers)} ${plural(seatUsers, 'user', 'users')} with a seat, by last login`,
  healthHead: { group: 'Group', users: 'Users', share: 'Share' },
  left: 'Left',
  leftNote: 'active recently, no seat now',
  quiet: (users: number): string => `${formatInteger(users)} ${plural(users, 'user hasn’t', 'users haven’t')} logged in for 30+ days`,
  nobodyQuiet: 'Everyone has logged in within 30 days.',
  nobodyQuietSomeNever: 'Everyone who ever logged in did so within 30 days.',
  dormantHealthy: (share: string, limit: string): string => `Healthy: dormant share is ${share}, below the ${limit} limit.`,
  dormantOver: (share: string, limit: string): string => `Dormant share is ${share}; the limit is ${limit}.`,
  dormantShare: (share: string): string => `Dormant share is ${share}.`,
  viewList: 'View list',
  strip: 'User adoption health',
  stripSubtitle: 'Against the health threshold of each metric',
  activation: 'User activation',
  mauOfLicensed: 'MAU of licensed',
  dormantUsers: 'Dormant users',
  loginFrequency: 'Logins per user and week',
  sessionDuration: 'Session duration',
  ofLicensed: (licensed: number): string => `of ${formatInteger(licensed)} licensed`,
  ofProvisioned: (seatUsers: number): string => `of ${formatInteger(seatUsers)} with a seat`,
  ofUsers: (share: number): string => `${formatPercent(share)} of users`,
  ofActivated: (share: number): string => `${formatPercent(share)} of activated users`,
  median: (seconds: number): string => `median ${formatMetric(seconds, 'seconds')}`,
} as const;
