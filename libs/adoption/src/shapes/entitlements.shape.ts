export class EntitlementUse {
  metric: string;
  label: string;
  used: number | null;
  limit: number | null;
  unlimited: boolean;
  /** used / limit, percent. */
  utilization: number | null;
  health: 'over' | 'nearLimit' | 'ok' | 'roomToGrow' | 'unlimited' | null;
}
