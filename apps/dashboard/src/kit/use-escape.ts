import { useEffect } from 'react';

/** Ways out of the questions that are open, the newest last. */
const waysOut: (() => void)[] = [];

// Every dialog hears Escape on the window, in the order in which they opened. This stands there before any of them: the key answers the newest question,
// and the dialog behind it stays.
window.addEventListener(
  'keydown',
  (event) => {
    const leave = waysOut.at(-1);
    if (event.key !== 'Escape' || event.isComposing || leave === undefined) return;
    event.stopImmediatePropagation();
    leave();
  },
  { capture: true },
);

/** Escape leaves what is asked, and nothing behind it. */
export function useEscape(onLeave: () => void): void {
  useEffect(() => {
    waysOut.push(onLeave);
    return () => void waysOut.splice(waysOut.lastIndexOf(onLeave), 1);
  }, [onLeave]);
}
