import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Names the window after what the page shows: last of all, so that the shell's name of the page does not take its place on arrival. */
export function usePageTitle(title: string | undefined): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  useEffect(() => {
    if (title === undefined) return undefined;
    let wanted = true;
    // Effects of the shell run after those of the page that it holds.
    queueMicrotask(() => {
      if (wanted) document.title = title;
    });
    return () => {
      wanted = false;
    };
  }, [title, path]);
}
