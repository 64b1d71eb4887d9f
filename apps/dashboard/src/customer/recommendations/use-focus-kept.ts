import { type RefObject, useEffect, useRef } from 'react';

/** When an item leaves a list and takes the focus with it, gives the focus to what stays beside the list. */
export function useFocusKept(items: number, stays: RefObject<HTMLElement | null>): void {
  const last = useRef(items);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (items < last.current && lost) stays.current?.focus({ preventScroll: true });
    last.current = items;
  }, [items, stays]);
}
