import { Metric } from './metric.shape';

export class DailyActiveUsers extends Metric {
  lastDay: number;
  /** Mean over Monday to Friday of the window. */
  weekdayMean: number | null;
  peak: number;
}

export class Activation extends Metric {
  /** The uncapped percent. */
  raw: number | null;
  basis: 'licensed' | 'provisioned';
}

export class UserShare extends Metric {
  /** Percent of the base that the target speaks of. */
  share: number | null;
}

export class SessionDuration extends Metric {
  /** Over sessions with two or more events. */
  medianSeconds: number | null;
}

/** Counts of users by their last active day. */
export class UserHealth {
  active: number;
  engaged: number;
  atRisk: number;
  dormant: number;
  neverActive: number;
  /** Active in the last 30 days, but no seat user any more. */
  left: number;
}

export class UserMetrics {
  dau: DailyActiveUsers;
  wau: Metric;
  mau: Metric;
  mauOfLicensed: Metric;
  licensedUsers: number | null;
  seatUsers: number;
  activation: Activation;
  powerUsers: UserShare;
  dormantUsers: UserShare;
  loginFrequency: Metric;
  sessionDuration: SessionDuration;
  health: UserHealth;
}
