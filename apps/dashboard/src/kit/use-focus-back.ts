import { type RefObject, useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it before, when the component goes away.
 * @param to where it goes instead: for what is opened from a menu, whose entries are gone by then
 */
export function useFocusBack(to?: RefObject<HTMLElement | null>): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the dialog has let go of the focus; not when something else has taken it meanwhile.
      setTimeout(() => {
        const free = document.activeElement === null || document.activeElement === document.body;
        const target = to === undefined ? before : to.current;
        if (free && target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
      });
    },
    [before, to],
  );
}
