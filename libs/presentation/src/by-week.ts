/** Whether points of active users are a week apart, each its Sunday: those of a long period (above 180 days). */
export const byWeek = ([first, second]: readonly { readonly date: string }[]): boolean =>
  first !== undefined && second !== undefined && Date.parse(second.date) - Date.parse(first.date) === 7 * 86_400_000;
