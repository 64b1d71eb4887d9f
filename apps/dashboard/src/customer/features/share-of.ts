/** How long the bar of a group is: its users of a feature, of its users with a seat, 0–100; null without a seat. */
export const shareOf = (users: number, seatUsers: number): number | null => (seatUsers > 0 ? Math.min(100, (100 * users) / seatUsers) : null);
