import { useComputedColorScheme } from '@mantine/core';
import { type ChartColours, DARK_COLOURS, LIGHT_COLOURS } from '@adoption/presentation';
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const listeners = new Set<() => void>();

/** Paper is white: while the page is printed, charts are drawn in light colours. */
function setPrinting(value: boolean): void {
  printing = value;
  flushSync(() => listeners.forEach((changed) => changed()));
}
window.addEventListener('beforeprint', () => setPrinting(true));
window.addEventListener('afterprint', () => setPrinting(false));

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Whether the page is being printed. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);

/** The colours that charts are drawn in now. */
export function useChartColours(): ChartColours {
  const scheme = useComputedColorScheme('light');
  return usePrinting() || scheme === 'light' ? LIGHT_COLOURS : DARK_COLOURS;
}
