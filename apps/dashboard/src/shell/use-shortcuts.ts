import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { seesAllAccounts, useMe } from '../api/me';
import { shortcutsAreOn } from './shortcut-choice';

export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"]') !== null);

interface Openers {
  readonly ask: () => void;
  readonly shortcuts: () => void;
}

/** Keys that work on every page, unless somebody is typing. Those without Ctrl or ⌘ can be switched off. */
export function useShortcuts({ ask, shortcuts }: Openers): void {
  const navigate = useNavigate();
  const me = useMe();
  const began = useRef<string | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        ask();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || !shortcutsAreOn()) return;
      const keys = began.current === 'g' ? `g ${event.key}` : event.key;
      began.current = event.key === 'g' ? 'g' : null;
      const actions: Record<string, () => void> = {
        '/': ask,
        '?': shortcuts,
        'g p': () => void navigate({ to: '/portfolio' }),
        'g c': () => void navigate({ to: '/customers', search: seesAllAccounts(me) ? {} : { owner: 'me' } }),
      };
      const action = actions[keys];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
