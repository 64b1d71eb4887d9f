const LABELS: ReadonlyMap<string, string> = new Map([
  ['users', 'Users'],
  ['api_calls_per_day', 'API calls/day'],
  ['storage_gb', 'Storage (GB)'],
  ['integrations', 'Integrations'],
]);

/** What an entitlement is called; of a metric without a name of its own its words: `seats_in_europe` → `Seats in europe`. */
export function entitlementLabel(metric: string): string {
  const words = metric.replaceAll('_', ' ').trim();
  return LABELS.get(metric) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
