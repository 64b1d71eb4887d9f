/** What every dialog says, and the message on what it did. */
export const DIALOGS = {
  close: 'Close',
  cancel: 'Cancel',
  discard: 'Discard changes?',
  discardNow: 'Discard',
  notSaved: 'What you wrote is not saved.',
  discardChanges: 'Discard changes',
  view: 'View',
  viewNamed: (name: string): string => `View “${name}”`,
} as const;
