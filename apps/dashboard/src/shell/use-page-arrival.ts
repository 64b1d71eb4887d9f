import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
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
  const arrive = useEffectEvent((page: string) => {
    document.title = `${page} · ${SHELL.product}`;
    if (!first.current) {
      main.current?.focus({ preventScroll: true });
      announce(SHELL.opened(page));
      onArrival();
    }
    first.current = false;
  });
  // Only another page is an arrival.
  useEffect(() => {
    if (path !== undefined && title !== undefined) arrive(title);
  }, [path, title]);
  return main;
}
