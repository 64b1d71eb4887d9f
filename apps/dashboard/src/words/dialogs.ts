/** What every dialog says. */
export const DIALOGS = {
  close: 'Close',
  cancel: 'Cancel',
} as const;
