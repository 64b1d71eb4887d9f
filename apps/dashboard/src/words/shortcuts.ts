/** Keys that do something, as their dialog lists them. */
export const SHORTCUTS = {
  close: 'Close',
  choice: 'Use shortcuts without Ctrl or ⌘ in this browser',
  list: [
    { keys: 'Ctrl K  or  /', does: 'Ask or search' },
    { keys: 'g p', does: 'Go to the portfolio' },
    { keys: 'g c', does: 'Go to customers' },
    { keys: '1 – 4', does: 'Period of a customer page: 7, 30, 90 days, all' },
    { keys: 'e', does: 'Export menu of a customer page' },
    { keys: '[  and  ]', does: 'Previous and next section of a customer page' },
    { keys: '?', does: 'This list' },
  ],
} as const;
