import { useEffect } from 'react';
import { inField } from '../shell/use-shortcuts';
import { shortcutsAreOn } from '../shell/shortcut-choice';
import { type Period, PERIODS } from './adoption-search';
import { goToSection } from './section-nav';

/** Keys of a customer's page: 1–4 period, e export, [ and ] sections. */
export function useCustomerShortcuts(onPeriod: (period: Period) => void, onExport: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || !shortcutsAreOn()) return;
      const period = PERIODS[Number(event.key) - 1];
      if (period !== undefined) onPeriod(period);
      else if (event.key === 'e') onExport();
      else if (event.key === '[') goToSection(-1);
      else if (event.key === ']') goToSection(1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
