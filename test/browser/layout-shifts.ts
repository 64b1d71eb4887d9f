import type { Page } from 'playwright-core';

declare global {
  interface Window {
    layoutShifts: number;
    largestPaint: number;
  }
}

const WATCH = `
  window.layoutShifts = 0;
  window.largestPaint = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.layoutShifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.largestPaint = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

/** Notes from the next page on what moves, and when the largest thing was painted. */
export const watchLayout = (page: Page): Promise<unknown> => page.addInitScript(WATCH);

/** Sum of what moved (shares of the window), and milliseconds until the largest paint. */
export const layoutSeen = (page: Page): Promise<{ shifts: number; largest: number }> =>
  page.evaluate(() => ({ shifts: window.layoutShifts, largest: window.largestPaint }));
