import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useAnnounce } from '../kit/announcer';
import { SHELL } from '../words/shell';

/**
 * After a change of page (not of its filters): the title of the window, the focus on the content, the page's name for screen readers.
 * @returns the content's element
 */
export function usePageArrival(onArrival: () => void): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const announce = useAnnounce();
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const title = useRouterState({ select: ({ matches }) => matches.at(-1)?.staticData.title });
  const first = useRef(true);
  useEffect(() => {
    if (path === undefined || title === undefined) return;
    document.title = `${title} · ${SHELL.product}`;
    if (!first.current) {
      main.current?.focus({ preventScroll: true });
      announce(SHELL.opened(title));
      onArrival();
    }
    first.current = false;
    // Only another page is an arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [path, title]);
  return main;
}
