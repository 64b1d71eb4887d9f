import { DashboardPeriod } from '../shapes/account.shape';
import { FeatureAdoption } from '../shapes/features.shape';

/** Use of a feature on one day, or in the part of an ISO week that lies in the window. */
export class FeatureTrendPoint {
  /** @example 2026-03-23 */
  from: string;
  /** @example 2026-03-23 */
  to: string;
  /** Sum of quantity. @example 41 */
  uses: number;
  /** Distinct users. @example 12 */
  users: number;
}

export class FeatureTrend {
  /** Days; ISO weeks in a window of more than 180 days. */
  step: 'day' | 'week';
  /** The whole window without gaps, oldest first. */
  points: FeatureTrendPoint[];
}

export class FeatureUseDay {
  /** Local day. @example 2026-01-12 */
  date: string;
  /** Users of the feature on that day. @example 3 */
  users: number;
}

export class FeatureRoleUsers {
  /** Null: users whose role is not known. @example analyst */
  role: string | null;
  /** Users of the feature in the window, seat or not. @example 9 */
  users: number;
  /** Seat users of the role on `asOf`. @example 14 */
  seatUsers: number;
}

export class FeatureTeamUsers {
  /** Null: users whose team is not known. @example Finance */
  team: string | null;
  /** Users of the feature in the window, seat or not. @example 9 */
  users: number;
  /** Seat users of the team on `asOf`. @example 14 */
  seatUsers: number;
}

/** How one account uses one feature. */
export class FeatureDetail {
  period: DashboardPeriod;
  /** As on the account's dashboard of the same window. */
  feature: FeatureAdoption;
  /** Whether the feature is live, not archived and in the plan on `asOf`. */
  available: boolean;
  /** Users who have ever used the feature by `asOf`. @example 31 */
  everUsers: number;
  /** Those of them whose first use lies in the window. @example 4 */
  newUsers: number;
  /** The first day of use and how many used it then; null without use by `asOf`. */
  firstUse: FeatureUseDay | null;
  /** The last day of use and how many used it then. */
  lastUse: FeatureUseDay | null;
  trend: FeatureTrend;
  /** By role, most users first. Their users sum to those of the feature. */
  roles: FeatureRoleUsers[];
  /** By team, most users first. Their users sum to those of the feature. */
  teams: FeatureTeamUsers[];
}
