/** What every dialog says, and the message on what it did. */
export const DIALOGS = {
  close: 'Close',
  cancel: 'Cancel',
  view: 'View',
  viewNamed: (name: string): string => `View “${name}”`,
} as const;
