/** The cell with most events of a heatmap, Monday = 0; the earliest of several, null when there are none. */
export function busiestHour(heatmap: readonly (readonly number[])[]): { readonly weekday: number; readonly hour: number } | null {
  const most = Math.max(0, ...heatmap.flat());
  if (most === 0) return null;
  const weekday = heatmap.findIndex((hours) => hours.includes(most));
  return { weekday, hour: heatmap[weekday]!.indexOf(most) };
}
