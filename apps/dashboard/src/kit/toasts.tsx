import { useNotifications } from '@mantine/notifications';
import { type ComponentType, useEffect, useState } from 'react';

/** What a person does before there can be a toast about it. */
const FIRST_MOVES = ['pointerdown', 'keydown'] as const;

/**
 * Where toasts appear. What draws them is not part of the first load: it comes with the first thing that a person does, so that it is there by the
 * time that there is something to tell, be it that the network is gone. Toasts wait for it.
 */
export function Toasts() {
  const wanted = useNotifications().notifications.length > 0;
  const [Corner, setCorner] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (Corner !== null) return undefined;
    // Without a network it does not come; the next move asks for it again.
    const load = (): void =>
      void import('./toast-corner').then(
        ({ ToastCorner }) => setCorner(() => ToastCorner),
        () => undefined,
      );
    if (wanted) load();
    for (const move of FIRST_MOVES) window.addEventListener(move, load);
    return () => {
      for (const move of FIRST_MOVES) window.removeEventListener(move, load);
    };
  }, [Corner, wanted]);
  return Corner && <Corner />;
}
