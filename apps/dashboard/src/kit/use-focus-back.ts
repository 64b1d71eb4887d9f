import { type RefObject, useEffect, useState } from 'react';

/** Where the focus may go back to, the best first. */
type WaysBack = readonly (() => Element | null)[];

/** Of the dialogs that are open, the newest last. */
const open: WaysBack[] = [];

/** What has the focus; in a dialog, which may be gone by then or is hidden already, also what had it before that was opened. */
function waysBack(to: RefObject<HTMLElement | null> | undefined): WaysBack {
  const focused = document.activeElement === document.body ? null : document.activeElement;
  const behind = focused === null || focused.closest('[role="dialog"]') !== null ? (open.at(-1) ?? []) : [];
  return [() => (to === undefined ? focused : to.current), ...behind];
}

/**
 * Gives the focus back to what had it before, when the component goes away. A dialog that took the place of another gives it back to what opened that one.
 * @param to where it goes instead: for what is opened from a menu, whose entries are gone by then
 */
export function useFocusBack(to?: RefObject<HTMLElement | null>): void {
  const [ways] = useState(() => waysBack(to));
  useEffect(() => {
    open.push(ways);
    return () => {
      open.splice(open.indexOf(ways), 1);
      // After the dialog has let go of the focus; not when something else has taken it meanwhile.
      setTimeout(() => {
        const free = document.activeElement === null || document.activeElement === document.body;
        const target = ways.map((way) => way()).find((element) => element instanceof HTMLElement && element.isConnected);
        if (free && target instanceof HTMLElement) target.focus({ preventScroll: true });
      });
    };
  }, [ways]);
}
