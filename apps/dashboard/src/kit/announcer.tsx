import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Announce = createContext<(text: string) => void>(() => {});

/** Says things to screen readers without moving the focus. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState('');
  // The same words twice are two announcements: a no-break space at the end makes them differ.
  const announce = useCallback((next: string) => setText((last) => (last === next ? `${next}\u00A0` : next)), []);
  return (
    <Announce value={announce}>
      {children}
      <div role="status" aria-live="polite" className="visually-hidden" data-announcer>
        {text}
      </div>
    </Announce>
  );
}

export const useAnnounce = (): ((text: string) => void) => useContext(Announce);
