export class ActiveUsersPoint {
  date: string;
  dau: number;
  wau: number;
  mau: number;
}

/** A block of the week: `toWeekday` inclusive (Monday 0), `toHour` exclusive. */
export class PeakBlock {
  fromWeekday: number;
  toWeekday: number;
  fromHour: number;
  toHour: number;
}

export class GrowthPoint {
  /** Monday of the ISO week. */
  weekOf: string;
  actions: number;
}

export class Milestone {
  key: string;
  title: string;
  date: string;
  /** Whole weeks since go-live, counted from 1. */
  week: number;
}

export class Trends {
  activeUsers: ActiveUsersPoint[];
  /** Human events by local weekday (Monday first) and hour. */
  heatmap: number[][];
  peak: PeakBlock | null;
  /** Mean events of a weekend day as percent of a weekday's. */
  weekendShare: number | null;
  growth: GrowthPoint[];
  milestones: Milestone[];
}
