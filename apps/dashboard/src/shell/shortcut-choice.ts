const KEY = 'adoption-shortcuts';

/** Whether keys without Ctrl or ⌘ are shortcuts in this browser. */
export const shortcutsAreOn = (): boolean => localStorage.getItem(KEY) !== 'off';

export const chooseShortcuts = (on: boolean): void => localStorage.setItem(KEY, on ? 'on' : 'off');
